import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'vite'
import { evaluator } from '../../src/engine/evaluate'
import type { TraceNode } from '../../src/engine/types'
import { BENEFITS } from '../../src/law/benefits'
import { menage } from '../../src/law/menage'
import { answersOf } from '../households/answers'
import { readHouseholds } from '../households/read'
import { productFiles, textOf } from '../sources'

/** Ids that a screen may have to name, by kind. */
export interface Ids {
  readonly conditions: Set<string>
  /** Rules shown when a calculation is unfolded: those with a unit. */
  readonly rules: Set<string>
  readonly parameters: Set<string>
  /** `<benefit>.<key>` of the details of open verdicts. */
  readonly details: Set<string>
  readonly reasons: Set<string>
}

const none = (): Ids => ({
  conditions: new Set(),
  rules: new Set(),
  parameters: new Set(),
  details: new Set(),
  reasons: new Set(),
})

/** Id of the right that a module of `src/law/rules/<kebab-id>/` belongs to. */
const rightOf = (path: string): string =>
  (path.split('/')[3] ?? '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * Ids written in the modules of the law: objects with an `id` and a `test`, or an `evaluate` and a `unit`; reasons of
 * referrals, which the reference households need not meet.
 */
export function writtenIds(): Ids {
  const ids = none()
  for (const path of productFiles().filter((file) => file.startsWith('src/law/'))) {
    new Visitor({
      ObjectExpression(node) {
        const names = new Map(
          node.properties.flatMap((property) =>
            property.type === 'Property' && property.key.type === 'Identifier'
              ? [[property.key.name, property.value]]
              : [],
          ),
        )
        const id = names.get('id')
        if (id?.type !== 'Literal' || typeof id.value !== 'string') return
        if (names.has('test')) ids.conditions.add(id.value)
        if (names.has('evaluate') && names.has('unit')) ids.rules.add(id.value)
      },
      CallExpression({ callee, arguments: [first] }) {
        if (callee.type !== 'Identifier' || first?.type !== 'Literal' || typeof first.value !== 'string') return
        if (callee.name === 'oriente') ids.reasons.add(`${first.value}.voir`)
        if (callee.name === 'refer' && rightOf(path) !== 'commun') ids.reasons.add(`${rightOf(path)}.${first.value}`)
      },
    }).visit(parseSync(path, textOf(path)).program)
  }
  return ids
}

/** Ids met while the reference households are decided. */
export function metIds(): Ids {
  const ids = none()
  const walk = (node: TraceNode, seen: Set<TraceNode>): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (node.rule.unit) ids.rules.add(node.rule.id)
    for (const { parameter } of node.parameters) ids.parameters.add(parameter.id)
    for (const { conditions } of node.decisions) for (const { id } of conditions) ids.conditions.add(id)
    for (const child of node.children) walk(child, seen)
  }
  const path = fileURLToPath(new URL('../households/sample.jsonl.gz', import.meta.url))
  for (const household of readHouseholds(path)) {
    const evaluation = evaluator(answersOf(household), `${household.month}-01`, { trace: true })
    const seen = new Set<TraceNode>()
    for (const { id, rule } of BENEFITS) {
      const result = evaluation.evaluate(rule, menage)
      if (result.kind === 'missing') continue
      if (result.value.kind === 'open')
        for (const key of Object.keys(result.value.details)) ids.details.add(`${id}.${key}`)
      if (result.value.kind === 'refer') ids.reasons.add(`${id}.${result.value.reason}`)
      if (result.trace) walk(result.trace, seen)
    }
  }
  return ids
}
