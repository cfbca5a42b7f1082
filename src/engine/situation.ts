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
  /** Keys of the answers that will change (see `Evaluator.vary`). */
  readonly varying?: ReadonlySet<string>
}

/** A rule of one subject on one day: being run, or done. Cells of the same rule and day form a chain, nearly always short. */
export interface Cell {
  readonly rule: Rule<never, unknown>
  readonly subject: Subject
  readonly next: Cell | undefined
  state: 'new' | 'running' | 'known' | 'waiting'
  /** It rests on a legal value that may have changed since: one that it read, or that a rule it used did. */
  stale: boolean
  /** It rests on an answer that will change. */
  varies: boolean
  value: unknown
  /** Facts it waits for; a list instead of a set: nearly always short, deduplicated once at the end. */
  waiting: FactRef[] | undefined
  node: TraceNode | undefined
  /** Who called it first, while it runs. */
  caller: Cell | undefined
}

/** A cell to be run. */
export const newCell = (rule: Rule<never, unknown>, subject: Subject, next: Cell | undefined): Cell => ({
  rule,
  subject,
  next,
  state: 'new',
  stale: false,
  varies: false,
  value: undefined,
  waiting: undefined,
  node: undefined,
  caller: undefined,
})

/** What uses a cell rests on all that the cell rests on. */
export function restOn(cell: Cell, user: Cell | undefined): void {
  if (!user) return
  if (cell.stale) user.stale = true
  if (cell.varies) user.varies = true
}

/** An answer already looked up: rules read the same one for many months, and building its key costs more. */
interface Told {
  readonly subject: Subject
  value: unknown
  /** Its key, when it will change. */
  readonly varying: string | undefined
  readonly next: Told | undefined
}

const facts = numbering<Fact<never, unknown>>()

/** Whether two subjects are the same one: usually the same object, always the same id. */
export const same = (a: Subject, b: Subject): boolean => a === b || a.id === b.id

/** The answers of one visitor, and the rule being run. */
export class Situation {
  current: Cell | undefined = undefined
  private readonly told: (Told | undefined)[] = []
  /** Cells run so far that rest on an answer that will change. */
  private varied: Cell[] = []

  constructor(
    private answers: Answers,
    readonly answeredOn: IsoDate,
    readonly options: Options,
  ) {}

  /** The answer; `undefined` when there is none. */
  answerTo(fact: Fact<never, unknown>, subject: Subject): unknown {
    const number = facts.of(fact)
    const first = this.told[number]
    let told = first
    while (told && !same(told.subject, subject)) told = told.next
    if (!told) {
      const key = answerKey(fact, subject)
      const varying = this.options.varying?.has(key) ? key : undefined
      told = { subject, value: this.answers.get(key), varying, next: first }
      this.told[number] = told
    }
    if (told.varying && this.current) this.current.varies = true
    return told.value
  }

  /** Notes a cell that was run. */
  ran(cell: Cell): void {
    if (cell.varies) this.varied.push(cell)
  }

  /** Other answers; what rests on those that may change is to be run again. */
  vary(answers: Answers): void {
    this.answers = answers
    for (let told of this.told) {
      for (; told; told = told.next) if (told.varying) told.value = answers.get(told.varying)
    }
    for (const cell of this.varied) {
      cell.state = 'new'
      cell.stale = false
      cell.waiting = undefined
    }
    this.varied = []
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
