import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

const checkedOn = '2026-11-26'
const nextRevision = '2027-01-01'
const decret: Source = {
  title: 'Décret n° 2024-277 du 28 mars 2024 relatif au « Pass’colo », art. 1',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049339141',
}

/** Aid for a stay, by monthly quotient: for each band the highest quotient and the amount. */
export interface TranchePassColo {
  readonly jusqua: Money
  readonly montant: Money
}

/** Bands of the scale, lowest quotient first; nothing over the last one. */
export const baremePassColo: Parameter<readonly TranchePassColo[]> = {
  id: 'passColo.bareme',
  unit: 'table',
  checkedOn,
  nextRevision,
  values: [
    {
      from: '2024-03-30',
      value: [
        { jusqua: euros(200), montant: euros(350) },
        { jusqua: euros(700), montant: euros(300) },
        { jusqua: euros(1_200), montant: euros(250) },
        { jusqua: euros(1_500), montant: euros(200) },
      ],
      source: decret,
    },
  ],
}

/** Age reached in the year of the stay; the aid may be carried over once, to the year after. */
export const agePassColo: Parameter<number> = {
  id: 'passColo.age',
  unit: 'years',
  checkedOn,
  nextRevision,
  values: [{ from: '2024-03-30', value: 11, source: decret }],
}

/** Shares of the quotient: parents (one or two), first two children, third, further ones, and more for a disabled one. */
export interface PartsPassColo {
  readonly parents: number
  readonly premiers: number
  readonly troisieme: number
  readonly suivants: number
  readonly handicap: number
}

/** Shares of a household. */
export const partsPassColo: Parameter<PartsPassColo> = {
  id: 'passColo.parts',
  unit: 'table',
  checkedOn,
  nextRevision,
  values: [
    {
      from: '2024-03-30',
      value: { parents: 2, premiers: 0.5, troisieme: 1, suivants: 0.5, handicap: 0.5 },
      source: decret,
    },
  ],
}
