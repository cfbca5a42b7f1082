import type { Benefit } from '../../src/law/benefit'
import { READINGS } from './expected'
import { agree, figuresOf, sameVerdict } from './figures'
import type { Reading } from './readings/reading'
import type { OracleHousehold } from './schema'
import { settle } from './settle'

/** One result of one household that is not that of the reference. */
export interface Difference {
  readonly id: string
  readonly ours: unknown
  readonly theirs: number | boolean
  /** `NaN` where no figure came out. */
  readonly difference: number
  readonly sameVerdict: boolean
  /** The readings under which it vanishes: the text settles it. Empty: no text known here does. */
  readonly settledBy: readonly Reading[]
}

export interface Agreement {
  households: number
  /** Same verdict: zero or not, true or false. */
  verdicts: number
  /** Same verdict and same amount within 1 €. */
  amounts: number
  /** Largest differences first. */
  worst: Difference[]
}

/** Evaluates each household and compares with the reference results, one line for each result. */
export function compare(households: readonly OracleHousehold[], benefits: readonly Benefit[]): Map<string, Agreement> {
  const table = new Map<string, Agreement>()
  for (const [result, { benefit }] of Object.entries(READINGS)) {
    if (!benefits.some(({ id }) => id === benefit)) continue
    table.set(result, { households: 0, verdicts: 0, amounts: 0, worst: [] })
  }
  for (const household of households) {
    const figures = figuresOf(household, benefits)
    const settled = settle(household, benefits, figures)
    for (const [result, ours] of figures) {
      const agreement = table.get(result)
      const theirs = household.expected[result]
      if (!agreement || theirs === undefined) continue
      const same = sameVerdict(ours, theirs)
      agreement.households += 1
      if (same) agreement.verdicts += 1
      if (agree(ours, theirs)) agreement.amounts += 1
      else {
        const difference = Number(ours) - Number(theirs)
        const settledBy = settled.get(result) ?? []
        agreement.worst.push({ id: household.id, ours, theirs, difference, sameVerdict: same, settledBy })
      }
    }
  }
  for (const agreement of table.values()) {
    agreement.worst.sort((a, b) => (Math.abs(b.difference) || 1e9) - (Math.abs(a.difference) || 1e9))
  }
  return table
}

/** The same counts over the households of which no text settles a difference: what the register's promise is held to. */
export function judged({ households, verdicts, amounts, worst }: Agreement) {
  const settled = worst.filter(({ settledBy }) => settledBy.length > 0)
  const sameVerdicts = settled.filter((one) => one.sameVerdict).length
  return { households: households - settled.length, verdicts: verdicts - sameVerdicts, amounts }
}
