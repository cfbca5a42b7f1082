import type { IsoDate } from './dates'
import { numbering } from './numbering'
import type { ParameterRead } from './parameter'
import { type Answers, answerKey, type Fact, type FactRef, type Rule, type Subject, type TraceNode } from './types'

/**
 * Control flow only: a rule stops where a fact is missing. Private to the engine; not an `Error`, since a stack
 * would cost more than the evaluation. Rules must never catch it (an architecture test looks for `try` in the law).
 */
export const SUSPENDED = Object.freeze({ suspended: true })

export interface Options {
  /** Build the trace: about twice the work, wanted only on the screen that unfolds one benefit. */
  readonly trace?: boolean
  /** Rules whose value is given and not computed: a test isolates one rule, a scenario imposes a decision. */
  readonly given?: ReadonlyMap<string, unknown>
}

/** A rule of one subject on one day: being run, or done. Cells of the same rule and day form a chain, nearly always short. */
export interface Cell {
  readonly rule: Rule<never, unknown>
  readonly subject: Subject
  readonly next: Cell | undefined
  state: 'new' | 'running' | 'known' | 'waiting'
  /** It rests on a legal value that may have changed since: one that it read, or that a rule it used did. */
  stale: boolean
  value: unknown
  /** Facts it waits for; a list instead of a set: nearly always short, deduplicated once at the end. */
  waiting: FactRef[] | undefined
  node: TraceNode | undefined
  /** Who called it first, while it runs. */
  caller: Cell | undefined
}

/** An answer already looked up: rules read the same one for many months, and building its key costs more. */
interface Told {
  readonly subject: Subject
  readonly value: unknown
  readonly next: Told | undefined
}

const facts = numbering<Fact<never, unknown>>()

/** Whether two subjects are the same one: usually the same object, always the same id. */
export const same = (a: Subject, b: Subject): boolean => a === b || a.id === b.id

/** The answers of one visitor, and the rule being run. */
export class Situation {
  current: Cell | undefined = undefined
  private readonly told: (Told | undefined)[] = []

  constructor(
    private readonly answers: Answers,
    readonly answeredOn: IsoDate,
    readonly options: Options,
  ) {}

  /** The answer; `undefined` when there is none. */
  answerTo(fact: Fact<never, unknown>, subject: Subject): unknown {
    const number = facts.of(fact)
    const first = this.told[number]
    for (let told = first; told; told = told.next) if (same(told.subject, subject)) return told.value
    const value = this.answers.get(answerKey(fact, subject))
    this.told[number] = { subject, value, next: first }
    return value
  }

  /** Notes what the running rule waits for, then stops it. */
  suspend(facts: readonly FactRef[]): never {
    const cell = this.current
    if (cell) {
      if (cell.waiting) cell.waiting.push(...facts)
      else cell.waiting = [...facts]
    }
    throw SUSPENDED
  }

  /** The rules being run, from the first one called. */
  path(): string[] {
    const ids: string[] = []
    for (let cell = this.current; cell; cell = cell.caller) ids.unshift(cell.rule.id)
    return ids
  }
}

/** Parameters read since: by the rule itself, or one rule down. */
export function parametersSince(node: TraceNode, firstParameter: number, firstChild: number): ParameterRead[] {
  return [
    ...node.parameters.slice(firstParameter),
    ...node.children.slice(firstChild).flatMap((child) => child.parameters),
  ]
}

/** Each fact once, in order. */
export function deduplicated(facts: FactRef[]): FactRef[] {
  if (facts.length < 2) return facts
  const seen = new Map<string, FactRef>()
  for (const ref of facts) {
    const key = answerKey(ref.fact, ref.subject)
    if (!seen.has(key)) seen.set(key, ref)
  }
  return [...seen.values()]
}
