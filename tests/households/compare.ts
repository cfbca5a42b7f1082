import { evaluator } from '../../src/engine/evaluate'
import type { Benefit } from '../../src/law/benefit'
import { menage } from '../../src/law/menage'
import { answersOf } from './answers'
import { READINGS } from './expected'
import type { OracleHousehold } from './schema'

export interface Agreement {
  households: number
  /** Same verdict: zero or not, true or false. */
  verdicts: number
  /** Same verdict and same amount within 1 €. */
  amounts: number
  /** Largest differences first; `NaN` where no figure came out. */
  worst: { id: string; ours: unknown; theirs: number | boolean; difference: number; sameVerdict: boolean }[]
}

/** Evaluates each household and compares with the reference results, one line for each result. */
export function compare(households: readonly OracleHousehold[], benefits: readonly Benefit[]): Map<string, Agreement> {
  const byId = new Map(benefits.map((benefit) => [benefit.id, benefit]))
  const table = new Map<string, Agreement>()
  for (const [result, { benefit }] of Object.entries(READINGS)) {
    if (byId.has(benefit)) table.set(result, { households: 0, verdicts: 0, amounts: 0, worst: [] })
  }
  for (const household of households) {
    const evaluation = evaluator(answersOf(household), `${household.month}-01`)
    for (const [result, agreement] of table) {
      const theirs = household.expected[result]
      const reading = READINGS[result]
      const benefit = reading && byId.get(reading.benefit)
      if (theirs === undefined || !reading || !benefit) continue
      const outcome = evaluation.evaluate(benefit.rule, menage)
      const ours =
        outcome.kind === 'known' ? reading.read(outcome.value) : `missing ${outcome.facts.map((f) => f.fact.id)}`
      agreement.households += 1
      const difference = Number(ours) - Number(theirs)
      const sameVerdict = !Number.isNaN(difference) && Boolean(ours) === Boolean(theirs)
      if (sameVerdict) agreement.verdicts += 1
      if (sameVerdict && Math.abs(difference) <= 1) agreement.amounts += 1
      else agreement.worst.push({ id: household.id, ours, theirs, difference, sameVerdict })
    }
  }
  for (const agreement of table.values()) {
    agreement.worst.sort((a, b) => (Math.abs(b.difference) || 1e9) - (Math.abs(a.difference) || 1e9))
  }
  return table
}
