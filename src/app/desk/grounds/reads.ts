import type { ParameterRead, Source } from '../../../engine/parameter'
import { answerKey, type Fact, type Subject, type TraceNode } from '../../../engine/types'

/** An answer that a right read, and the law of the rule that first read it. */
export interface FactRead {
  readonly key: string
  readonly fact: Fact
  readonly subject: Subject
  readonly value: unknown
  readonly law: readonly Source[]
}

/** All that the calculation of a right went through, each thing once, in the order of the calculation. */
export interface Reads {
  readonly facts: readonly FactRead[]
  readonly parameters: readonly ParameterRead[]
  readonly steps: readonly TraceNode[]
}

/** What a calculation read. */
export function readsOf(root: TraceNode): Reads {
  const facts = new Map<string, FactRead>()
  const parameters = new Map<string, ParameterRead>()
  const steps = new Set<TraceNode>()
  const visit = (node: TraceNode): void => {
    if (steps.has(node)) return
    steps.add(node)
    for (const { fact, subject, value } of node.facts) {
      const key = answerKey(fact, subject)
      if (!facts.has(key)) facts.set(key, { key, fact: fact as Fact, subject, value, law: node.rule.law })
    }
    for (const read of node.parameters) {
      const key = `${read.parameter.id} ${read.dated.from}`
      if (!parameters.has(key)) parameters.set(key, read)
    }
    for (const child of node.children) visit(child)
  }
  visit(root)
  return { facts: [...facts.values()], parameters: [...parameters.values()], steps: [...steps] }
}
