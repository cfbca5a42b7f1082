import type { Checklist, Due, Step } from '../../content/checklists/checklist'
import { addDays, addMonths, type IsoDate } from '../../engine/dates'
import { evaluator } from '../../engine/evaluate'
import { type Answers, type FactRef, UNKNOWN } from '../../engine/types'
import { menage } from '../../law/menage'

/** A step of a checklist as it stands for this person. */
export interface EventStep {
  readonly step: Step
  /** Day on which it is due; `null` without a delay, or without the day of the event. */
  readonly on: IsoDate | null
  /** That day is past. */
  readonly late: boolean
  /** Answers that would tell whether the step is for them: it is shown, with its condition, until then. */
  readonly missing: readonly FactRef[]
}

/** Day on which something is due. */
export const dueOn = (due: Due, event: IsoDate): IsoDate =>
  'days' in due ? addDays(event, due.days) : addMonths(event, due.months)

/** The steps that are, or may be, for this person, in the order of the checklist. `on`: the day of the event. */
export function eventSteps(
  checklist: Checklist,
  on: IsoDate | null,
  answers: Answers,
  today: IsoDate,
): readonly EventStep[] {
  // What the visitor does not know leaves the step in sight.
  const { evaluate } = evaluator(new Map([...answers].filter(([, value]) => value !== UNKNOWN)), today)
  return checklist.steps.flatMap((step) => {
    const applies = step.onlyIf ? evaluate(step.onlyIf, menage) : null
    if (applies?.kind === 'known' && !applies.value) return []
    const due = step.due && on !== null ? dueOn(step.due, on) : null
    return [
      { step, on: due, late: due !== null && due < today, missing: applies?.kind === 'missing' ? applies.facts : [] },
    ]
  })
}

/** The answers that the conditions of a checklist wait for, each once. */
export function missingOf(steps: readonly EventStep[]): readonly FactRef[] {
  const all = steps.flatMap(({ missing }) => missing)
  return all.filter(({ fact, subject }, index) => {
    return all.findIndex((other) => other.fact.id === fact.id && other.subject.id === subject.id) === index
  })
}
