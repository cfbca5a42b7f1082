import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

const checkedOn = '2026-11-23'
const article = (number: string, id: string): Source => ({
  title: `Code de la sécurité sociale, art. ${number}`,
  url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`,
})
const constant = (id: string, unit: Parameter<number>['unit'], from: string, value: number, source: Source) => ({
  id,
  unit,
  checkedOn,
  values: [{ from, value, source }],
})

/** Full monthly amount. */
export const aahMontant: Parameter<Money> = {
  id: 'aah.montant',
  unit: 'EUR/month',
  checkedOn,
  nextRevision: '2027-04-01',
  values: [
    {
      from: '2026-04-01',
      value: euros(1041.59),
      source: {
        title: 'Décret n° 2026-229 du 30 mars 2026, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053734356',
      },
    },
    {
      from: '2025-04-01',
      value: euros(1033.32),
      source: {
        title: 'Décret n° 2025-297 du 29 mars 2025, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000051393142',
      },
    },
    {
      from: '2024-04-01',
      value: euros(1016.05),
      source: {
        title: 'Décret n° 2024-397 du 29 avril 2024',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049486529',
      },
    },
    {
      from: '2023-04-01',
      value: euros(971.37),
      source: {
        title: 'Décret n° 2023-328 du 29 avril 2023',
        url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000047511476',
      },
    },
  ],
}

/** Age from which an adult may claim (years). */
export const aahAge: Parameter<number> = constant(
  'aah.age',
  'years',
  '1986-01-01',
  20,
  article('R821-1', 'LEGIARTI000006754135'),
)

/** Age from which it opens to a young person who no longer counts for family benefits (years). */
export const aahAgeSansPrestations: Parameter<number> = constant(
  'aah.ageSansPrestations',
  'years',
  '1986-01-01',
  16,
  article('R821-1', 'LEGIARTI000006754135'),
)

/** Rise of the resource limit for each dependent child, as a share of the full amount. */
export const aahMajorationEnfant: Parameter<number> = constant(
  'aah.majorationEnfant',
  'rate',
  '2000-01-01',
  0.5,
  article('D821-2', 'LEGIARTI000039211076'),
)

const travail = article('D821-9', 'LEGIARTI000023097737')

/** Share of the monthly SMIC up to which earnings get the larger deduction. */
export const aahTrancheSmic: Parameter<number> = constant('aah.trancheSmic', 'rate', '2011-01-01', 0.3, travail)
/** Deduction on earnings up to that share. */
export const aahAbattementBas: Parameter<number> = constant('aah.abattementBas', 'rate', '2011-01-01', 0.8, travail)
/** Deduction on earnings above that share. */
export const aahAbattementHaut: Parameter<number> = constant('aah.abattementHaut', 'rate', '2011-01-01', 0.4, travail)
/** Deduction on earnings of the past when work has stopped or is replaced by an allowance. */
export const aahAbattementCessation: Parameter<number> = constant(
  'aah.abattementCessation',
  'rate',
  '2004-01-01',
  0.3,
  article('R532-5', 'LEGIARTI000006750910'),
)
