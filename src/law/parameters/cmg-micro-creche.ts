import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { css } from '../sources'

const checkedOn = '2026-11-26'
const instruction2026: Source = {
  title: 'Instruction interministérielle n° DSS/2B/2025/177 du 18 décembre 2025',
  url: 'https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf',
}
const bulletin2025: Source = {
  title: 'Bulletin officiel Santé – Protection sociale – Solidarité n° 2024/34 du 31 décembre 2024',
  url: 'https://sante.gouv.fr/fichiers/bo/2024/2024.34.sante.pdf',
}

/** A yearly ceiling: what it is without a child, and what each child adds. */
export interface PlafondParEnfant {
  readonly base: Money
  readonly parEnfant: Money
}
const plafond = (base: number, parEnfant: number): PlafondParEnfant => ({
  base: euros(base),
  parEnfant: euros(parEnfant),
})

/** Ceilings of the two lower bands of income, lowest first. */
export const plafondsMicroCreche: Parameter<readonly PlafondParEnfant[]> = {
  id: 'cmg.plafondsMicroCreche',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    { from: '2026-01-01', value: [plafond(20_880, 3_453), plafond(46_399, 7_676)], source: instruction2026 },
    { from: '2025-01-01', value: [plafond(20_511, 3_392), plafond(45_579, 7_540)], source: bulletin2025 },
  ],
}

/** Help for a child in a micro-crèche. */
export interface BaremeMicroCreche {
  /** Most that is paid, by band of income: share of the BMAF. */
  readonly taux: readonly number[]
  /** Share of the spending that is never exceeded. */
  readonly partDepense: number
  /** Price of an hour over which nothing is paid. */
  readonly tarifMaximal: Money
  /** What a parent alone adds to the ceilings. */
  readonly plafondsParentSeul: number
  /** What a parent alone, the AAH or the AEEH add to the most that is paid. */
  readonly majoration: number
  /** Share that is left from `ageReduit` years on. */
  readonly partReduite: number
  readonly ageReduit: number
}

export const baremeMicroCreche: Parameter<BaremeMicroCreche> = {
  id: 'cmg.baremeMicroCreche',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2025-09-01',
      value: {
        taux: [2.0853, 1.7976, 1.51],
        partDepense: 0.85,
        tarifMaximal: euros(10),
        plafondsParentSeul: 0.4,
        majoration: 0.3,
        partReduite: 0.5,
        ageReduit: 3,
      },
      source: css('D531-21 et D531-22'),
    },
  ],
}
