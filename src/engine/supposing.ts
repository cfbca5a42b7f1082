import type { IsoDate } from './dates'
import { type Evaluator, evaluator } from './evaluate'
import type { Options } from './situation'
import { type Answers, answerKey, type FactRef, type Rule, type Subject, UNKNOWN } from './types'

/** Most situations supposed for one rule. */
const MAX_LEAVES = 64

/** What a rule gives in the situations supposed. */
export interface Supposed<V> {
  /** One value for each situation; empty when an answer is missing. */
  readonly values: readonly V[]
  /** Facts to be asked first. */
  readonly missing: readonly FactRef[]
  /** Facts that the visitor does not know and that the rule reads. */
  readonly unknown: readonly FactRef[]
  /** A legal value that one of the values rests on may have changed since. */
  readonly stale: boolean
}

/** A situation with some of the unknown facts supposed. */
interface Node {
  /** What is supposed beside the answers. */
  readonly supposed: Answers
  answers: Answers
  readonly evaluation: Evaluator
  /** Which values were supposed, as the key under which rules share the situation. */
  readonly path: string
  readonly depth: number
  /** How many situations are being supposed beside this one, at least. */
  readonly leaves: number
  /** Which end the last fact took. */
  readonly end: 0 | -1
}

const keyOf = ({ fact, subject }: FactRef): string => answerKey(fact, subject)

/**
 * Values to try: as many as leave room for both ends of each unknown fact to come, so that up to six of them are crossed
 * at their ends, where a result is least or most; with fewer, the values between count too. Beyond, one end.
 */
function tried(plausible: readonly unknown[], { leaves, end }: Node, others: number): readonly unknown[] {
  const room = MAX_LEAVES / leaves / 2 ** Math.max(0, others)
  if (plausible.length <= room) return plausible
  const ends = [plausible[0], plausible.at(-1)]
  if (room >= 3) return [ends[0], plausible[plausible.length >> 1], ends[1]]
  return room >= 2 || leaves * 2 <= MAX_LEAVES ? ends : [plausible.at(end)]
}

/**
 * Evaluates rules over answers some of which are "je ne sais pas", each replaced by plausible values in turn. Rules that
 * depend on the same unknown facts share the situations: they are supposed in one order for all.
 */
export function supposing(answers: Answers, date: IsoDate, options: Options = {}) {
  const supposed: Answers = new Map()
  const root: Node = {
    supposed,
    answers,
    evaluation: evaluator(answers, date, options),
    path: '',
    depth: 0,
    leaves: 1,
    end: 0,
  }
  const nodes = new Map<string, Node>()
  const ranks = new Map<string, number>()
  let unknownAnswers = -1

  function countUnknown(): number {
    if (unknownAnswers < 0) {
      unknownAnswers = 0
      for (const value of answers.values()) if (value === UNKNOWN) unknownAnswers += 1
    }
    return unknownAnswers
  }

  function rankOf(ref: FactRef): number {
    const key = keyOf(ref)
    let rank = ranks.get(key)
    if (rank === undefined) {
      rank = ranks.size
      ranks.set(key, rank)
    }
    return rank
  }

  /** The situation under `parent` in which these facts have these values. */
  function under(parent: Node, refs: readonly FactRef[], values: readonly unknown[], more: Partial<Node>): Node {
    const path = `${parent.path} ${refs.map((ref, index) => `${rankOf(ref)}=${String(values[index])}`).join(' ')}`
    let node = nodes.get(path)
    if (!node) {
      const now = refs.map((ref, index) => [keyOf(ref), values[index]] as const)
      const supposed = new Map([...parent.supposed, ...now])
      const answers = new Map([...parent.answers, ...now])
      const evaluation = parent.evaluation.knowing(answers)
      node = { ...parent, supposed, answers, evaluation, path, depth: parent.depth + refs.length, ...more }
      nodes.set(path, node)
    }
    return node
  }

  /** The situations one step further, when some unknown facts among `refs` are supposed. */
  function further(node: Node, refs: readonly FactRef[]): Node[] {
    for (const ref of refs) rankOf(ref)
    const [first, ...rest] = [...refs].sort((a, b) => rankOf(a) - rankOf(b))
    if (!first) return []
    const values = tried(first.fact.plausible ?? [], node, countUnknown() - node.depth - 1)
    if (values.length === 1) {
      // No room left: all of them at once take the end that the last one took.
      const all = [first, ...rest]
      return [
        under(
          node,
          all,
          all.map(({ fact }) => fact.plausible?.at(node.end)),
          {},
        ),
      ]
    }
    const leaves = node.leaves * values.length
    return values.map((value, index) =>
      under(node, [first], [value], { leaves, end: 2 * index < values.length ? 0 : -1 }),
    )
  }

  function suppose<S extends Subject, V>(rule: Rule<S, V>, subject: S): Supposed<V> {
    const values: V[] = []
    const missing = new Map<string, FactRef>()
    const unknown = new Map<string, FactRef>()
    let stale = false
    const visit = (node: Node): void => {
      const result = node.evaluation.evaluate(rule, subject)
      if (result.kind === 'known') {
        values.push(result.value)
        stale ||= result.stale
        return
      }
      const mustAsk = result.facts.filter(
        (ref) => node.answers.get(keyOf(ref)) !== UNKNOWN || !ref.fact.plausible?.length,
      )
      for (const ref of mustAsk) missing.set(keyOf(ref), ref)
      if (mustAsk.length > 0) return
      const next = further(node, result.facts)
      for (const ref of result.facts) if (next[0]?.answers.get(keyOf(ref)) !== UNKNOWN) unknown.set(keyOf(ref), ref)
      for (const one of next) visit(one)
    }
    visit(root)
    return {
      values: missing.size > 0 ? [] : values,
      missing: [...missing.values()],
      unknown: [...unknown.values()],
      stale,
    }
  }

  /** Goes on with other answers: see `Evaluator.vary`. */
  function vary(other: Answers): void {
    for (const node of [root, ...nodes.values()]) {
      node.answers = node.supposed.size === 0 ? other : new Map([...other, ...node.supposed])
      node.evaluation.vary(node.answers)
    }
  }

  /** Whether what was found of a rule may differ after `vary`. */
  const varies = (rule: Rule<never, unknown>, subject: Subject): boolean =>
    [root, ...nodes.values()].some((node) => node.evaluation.varies(rule, subject))

  return Object.assign(suppose, { vary, varies })
}
