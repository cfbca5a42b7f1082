import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'
import { css } from '../sources'

/** Share of the BMAF for a child raised by one parent. */
export const tauxAsf: Parameter<number> = {
  id: 'asf.taux',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [
    {
      from: '2022-11-01',
      value: 0.422,
      source: {
        title: 'Décret n° 2022-1370 du 27 octobre 2022, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046497145',
      },
    },
  ],
}

/** Up to that monthly amount the differential allowance is not paid. */
export const seuilAsf: Parameter<Money> = {
  id: 'asf.seuil',
  unit: 'EUR/month',
  checkedOn: '2026-11-23',
  values: [{ from: '2018-07-01', value: euros(15), source: css('D523-3') }],
}
