import type { Parameter } from '../../engine/parameter'
import type { REDUCTIONS_TRAVAIL } from '../facts'
import { css } from '../sources'

const checkedOn = '2026-11-26'

/** By how far work is reduced: share of the BMAF. */
export const tauxPrepare: Parameter<Readonly<Record<(typeof REDUCTIONS_TRAVAIL)[number], number>>> = {
  id: 'prepare.taux',
  unit: 'table',
  checkedOn,
  values: [
    { from: '2015-01-01', value: { arret: 0.9662, auPlusMiTemps: 0.6246, de50a80: 0.3603 }, source: css('D531-4') },
  ],
}

/** Birthday at which the right ends (years): with one child à charge, and with two or more. */
export const agesLimitePrepare: Parameter<{ readonly unEnfant: number; readonly plusieurs: number }> = {
  id: 'prepare.agesLimite',
  unit: 'table',
  checkedOn,
  values: [{ from: '2015-01-01', value: { unEnfant: 1, plusieurs: 3 }, source: css('D531-13') }],
}
