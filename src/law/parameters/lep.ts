import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

const checkedOn = '2026-11-26'
const article: Source = {
  title: 'Code monétaire et financier, art. L221-15',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000028447486',
}

/** Yearly income of CGI art. 1417, I: for the first tax share, and for each further half share. */
export const lepRevenus: Parameter<{ premierePart: Money; demiPart: Money }> = {
  id: 'lep.revenus',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2026-07-01',
      value: { premierePart: euros(12_793), demiPart: euros(3_416) },
      source: {
        title: 'Code général des impôts, art. 1417, I ; décret n° 2026-562 du 29 juin 2026, art. 2',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054341109',
      },
    },
    {
      from: '2025-06-19',
      value: { premierePart: euros(12_679), demiPart: euros(3_386) },
      source: {
        title: 'Code général des impôts, art. 1417, I',
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051764856',
      },
    },
  ],
}

/** How many times that income a saver may have. */
export const lepCoefficient: Parameter<number> = {
  id: 'lep.coefficient',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2014-01-01', value: 1.8, source: article }],
}
