import { fileURLToPath } from 'node:url'
import { evaluator } from '../../src/engine/evaluate'
import type { TraceNode } from '../../src/engine/types'
import { BENEFITS } from '../../src/law/benefits'
import { menage } from '../../src/law/menage'
import { answersOf } from '../households/answers'
import { readHouseholds } from '../households/read'

const sample = fileURLToPath(new URL('../households/sample.jsonl.gz', import.meta.url))

/** How each right of each reference household was decided. */
function* traces(): Generator<readonly [benefitId: string, trace: TraceNode]> {
  for (const household of readHouseholds(sample)) {
    const evaluation = evaluator(answersOf(household), `${household.month}-01`, { trace: true })
    for (const { id, rule } of BENEFITS) {
      const result = evaluation.evaluate(rule, menage)
      if (result.kind === 'known' && result.trace) yield [id, result.trace]
    }
  }
}

/** Visits each step once; `into` says whether to go on below it. */
function walk(node: TraceNode, into: (node: TraceNode) => boolean, seen = new Set<TraceNode>()): void {
  if (seen.has(node)) return
  seen.add(node)
  if (into(node)) for (const child of node.children) walk(child, into, seen)
}

/** Pairs of rights: `rsa css` when the rule of the css reads an amount of the rsa. */
export function amountsRead(): ReadonlySet<string> {
  const ids = new Set(BENEFITS.map(({ id }) => id))
  const pairs = new Set<string>()
  for (const [reader, trace] of traces()) {
    walk(trace, ({ rule }) => {
      const [right = ''] = rule.id.split('.')
      if (right === reader || !ids.has(right)) return true
      if (rule.unit === 'money' || rule.id === right) pairs.add(`${right} ${reader}`)
      // What lies below is read by that other right.
      return false
    })
  }
  return pairs
}

/** For each legal value, the rights that rest on it. */
export function rightsByParameter(): ReadonlyMap<string, ReadonlySet<string>> {
  const rights = new Map<string, Set<string>>()
  for (const [id, trace] of traces()) {
    walk(trace, ({ parameters }) => {
      for (const { parameter } of parameters) {
        const resting = rights.get(parameter.id) ?? new Set()
        rights.set(parameter.id, resting.add(id))
      }
      return true
    })
  }
  return rights
}
