import { fileURLToPath } from 'node:url'
import { evaluator } from '../../src/engine/evaluate'
import type { TraceNode } from '../../src/engine/types'
import { BENEFITS } from '../../src/law/benefits'
import { menage } from '../../src/law/menage'
import { answersOf } from '../households/answers'
import { readHouseholds } from '../households/read'

const ids = new Set(BENEFITS.map(({ id }) => id))
const sample = fileURLToPath(new URL('../households/sample.jsonl.gz', import.meta.url))

/** Pairs met while the reference households are decided: `rsa css` when the rule of the css reads an amount of the rsa. */
export function amountsRead(): Set<string> {
  const pairs = new Set<string>()
  for (const household of readHouseholds(sample)) {
    const evaluation = evaluator(answersOf(household), `${household.month}-01`, { trace: true })
    for (const { id, rule } of BENEFITS) {
      const result = evaluation.evaluate(rule, menage)
      if (result.kind === 'known' && result.trace) collect(result.trace, id, pairs, new Set())
    }
  }
  return pairs
}

/** Down to the first rule of another right, which has its own pairs. */
function collect(node: TraceNode, reader: string, pairs: Set<string>, seen: Set<TraceNode>): void {
  if (seen.has(node)) return
  seen.add(node)
  const [right = ''] = node.rule.id.split('.')
  if (right === reader || !ids.has(right)) for (const child of node.children) collect(child, reader, pairs, seen)
  else if (node.rule.unit === 'money' || node.rule.id === right) pairs.add(`${right} ${reader}`)
}
