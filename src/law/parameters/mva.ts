import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'

/** Monthly amount, for each person. */
export const mvaMontant: Parameter<Money> = {
  id: 'mva.montant',
  unit: 'EUR/month',
  checkedOn: '2026-11-26',
  values: [
    {
      from: '2008-01-01',
      value: euros(104.77),
      source: {
        title: 'Décret n° 2008-988 du 18 septembre 2008, art. 1',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000019502659',
      },
    },
  ],
}
