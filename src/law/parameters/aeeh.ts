import type { Parameter } from '../../engine/parameter'
import { css } from '../sources'

/** Share of the BMAF of the basic allowance. */
export const tauxAeeh: Parameter<number> = {
  id: 'aeeh.taux',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [
    {
      from: '2006-01-01',
      value: 0.32,
      source: {
        title: 'Décret n° 2005-1761 du 29 décembre 2005, art. 12',
        url: 'https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000000268753',
      },
    },
  ],
}

/** Age at which the allowance ends (years). */
export const ageLimiteAeeh: Parameter<number> = {
  id: 'aeeh.ageLimite',
  unit: 'years',
  checkedOn: '2026-11-23',
  values: [{ from: '2006-01-01', value: 20, source: css('R512-2') }],
}
