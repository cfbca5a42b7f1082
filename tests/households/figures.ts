import { evaluator } from '../../src/engine/evaluate'
import type { Benefit } from '../../src/law/benefit'
import { menage } from '../../src/law/menage'
import { answersOf } from './answers'
import { READINGS } from './expected'
import type { OracleHousehold } from './schema'

/** Figures of a household by name of the result; text where facts are missing. */
export type Figures = ReadonlyMap<string, unknown>

/** What the law gives for each result that the reference has too. */
export function figuresOf(household: OracleHousehold, benefits: readonly Benefit[]): Figures {
  const evaluation = evaluator(answersOf(household), `${household.month}-01`)
  const figures = new Map<string, unknown>()
  for (const [result, reading] of Object.entries(READINGS)) {
    const benefit = benefits.find(({ id }) => id === reading.benefit)
    if (!benefit || household.expected[result] === undefined) continue
    const outcome = evaluation.evaluate(benefit.rule, menage)
    const ours =
      outcome.kind === 'known' ? reading.read(outcome.value) : `missing ${outcome.facts.map((f) => f.fact.id)}`
    figures.set(result, ours)
  }
  return figures
}

/** Whether two figures have the same verdict: zero or not, true or false. */
export const sameVerdict = (ours: unknown, theirs: unknown): boolean =>
  !Number.isNaN(Number(ours)) && Boolean(ours) === Boolean(theirs)

/** Whether two figures agree: same verdict, and within 1 €. */
export const agree = (ours: unknown, theirs: unknown): boolean =>
  sameVerdict(ours, theirs) && Math.abs(Number(ours) - Number(theirs)) <= 1
