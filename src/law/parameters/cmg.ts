import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import type { MODES_GARDE } from '../facts'
import { css } from '../sources'

const checkedOn = '2026-11-26'
/** D531-18: raised each April by the rise of the SMIC from one 1 January to the next (11,88 € to 12,02 € for 2026). */
const instruction2026: Source = {
  title: 'Instruction interministérielle n° DSS/2B/2026/46 du 20 mars 2026',
  url: 'https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2026-03/SFHS2607952J.pdf',
}

/** Ways to have a child looked after by somebody whom the family employs. */
export type EmploiDirect = Exclude<(typeof MODES_GARDE)[number], 'microCreche'>
type ParMode<V> = Readonly<Record<EmploiDirect, V>>

const parHeure = (assistanteMaternelle: number, domicile: number): ParMode<Money> => ({
  assistanteMaternelle: euros(assistanteMaternelle),
  domicile: euros(domicile),
})

/** Age under which a child may be looked after with the complement (years): with two parents, with a parent alone. */
export const agesLimiteCmg: Parameter<{ readonly couple: number; readonly seul: number }> = {
  id: 'cmg.agesLimite',
  unit: 'table',
  checkedOn,
  values: [{ from: '2025-09-01', value: { couple: 6, seul: 12 }, source: css('D531-18-1') }],
}

/** Cost of an hour above which nothing more is counted. */
export const plafondHoraireCmg: Parameter<ParMode<Money>> = {
  id: 'cmg.plafondHoraire',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-04-01',
  values: [
    { from: '2026-04-01', value: parHeure(8.09, 15.18), source: instruction2026 },
    { from: '2025-09-01', value: parHeure(8, 15), source: css('D531-18') },
  ],
}

/** Reference cost of an hour. */
export const coutReferenceCmg: Parameter<ParMode<Money>> = {
  id: 'cmg.coutReference',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-04-01',
  values: [
    { from: '2026-04-01', value: parHeure(4.91, 10.5), source: instruction2026 },
    { from: '2025-09-01', value: parHeure(4.85, 10.38), source: css('D531-18') },
  ],
}

/** Share of the monthly income that an hour costs the family, by children à charge: 1, 2… 8 and over. */
export const tauxEffortCmg: Parameter<ParMode<readonly number[]>> = {
  id: 'cmg.tauxEffort',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2025-09-01',
      value: {
        assistanteMaternelle: [0.000619, 0.000516, 0.000413, 0.00031, 0.00031, 0.00031, 0.00031, 0.000206],
        domicile: [0.001238, 0.001032, 0.000826, 0.00062, 0.00062, 0.00062, 0.00062, 0.000412],
      },
      source: css('D531-18'),
    },
  ],
}

/** Monthly income above which the family's share no longer rises. */
export const plafondRevenuCmg: Parameter<Money> = {
  id: 'cmg.plafondRevenu',
  unit: 'EUR/month',
  checkedOn,
  values: [{ from: '2025-09-01', value: euros(8_500), source: css('D531-18') }],
}
