import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'

/** Credit by age (years). */
export const creditsPassCulture: Parameter<Readonly<Record<number, Money>>> = {
  id: 'passCulture.credits',
  unit: 'table',
  checkedOn: '2026-11-26',
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2025-03-01',
      value: { 17: euros(50), 18: euros(150) },
      source: {
        title: 'Décret n° 2025-195 du 27 février 2025 relatif au pass Culture, art. 2',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000051261338',
      },
    },
  ],
}
