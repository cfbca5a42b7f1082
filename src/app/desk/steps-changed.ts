import type { IsoDate } from '../../engine/dates'
import { evaluator } from '../../engine/evaluate'
import type { Answers, Rule, Subject, TraceNode } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { menage } from '../../law/menage'
import { computedOn } from '../walk/findings'

/** One step of a calculation that has another figure: its words are those of the rule. */
export interface StepChanged {
  readonly rule: Rule<never, unknown>
  readonly subject: Subject
  readonly before: number
  readonly after: number
}

/**
 * The steps by which an amount differs between two situations, those nearest to the amount first; of several months,
 * the first one that differs. None when a side rests on what is not known.
 */
export function stepsChanged(
  benefit: Benefit,
  before: Answers,
  after: Answers,
  today: IsoDate,
): readonly StepChanged[] {
  const [was, is] = [before, after].map((answers) => figures(benefit, answers, today))
  if (!was || !is) return []
  const found = new Map<string, StepChanged>()
  for (const [key, node] of is) {
    const figure = was.get(key)?.value
    const name = `${node.rule.id}@${node.subject.id}`
    if (figure === undefined || figure === node.value || found.has(name)) continue
    const { rule, subject } = node
    found.set(name, { rule, subject, before: figure as number, after: node.value as number })
  }
  return [...found.values()]
}

/** The steps that have a figure to show, level by level; `undefined` when the right is not decided. */
function figures({ rule }: Benefit, answers: Answers, today: IsoDate): Map<string, TraceNode> | undefined {
  const result = evaluator(answers, computedOn(today), { trace: true }).evaluate(rule, menage)
  if (result.kind !== 'known' || !result.trace) return undefined
  const steps = new Map<string, TraceNode>()
  const seen = new Set<TraceNode>()
  let level: readonly TraceNode[] = [result.trace]
  while (level.length > 0) {
    for (const node of level) {
      seen.add(node)
      const { rule: step, subject, date, value } = node
      if (step.unit && typeof value === 'number') steps.set(`${step.id}@${subject.id}@${date}`, node)
    }
    level = [...new Set(level.flatMap(({ children }) => children))].filter((node) => !seen.has(node))
  }
  return steps
}
