import type { IsoDate } from './dates'
import type { Parameter, ParameterRead, Source } from './parameter'

/** Somebody or something that rules speak of: a household, a person, an income. The id is unique in a situation. */
export interface Subject {
  readonly id: string
}

/** What only the visitor can tell. */
export interface Fact<S extends Subject = Subject, V = unknown> {
  readonly id: string
  /** 1: said at once, 2: known, 3: personal, 4: to be looked up on paper, 5: intrusive. Cheap facts are asked first. */
  readonly cost: 1 | 2 | 3 | 4 | 5
  /** Throws `InvalidAnswer` when the raw value is outside what the fact can be on that day. */
  parse(raw: unknown, today: IsoDate): V
  /** Values that stand for "I don't know": the result is then the range over them. Absent: the visitor must know. */
  readonly plausible?: readonly V[]
  /** Phantom: ties the fact to its kind of subject. */
  readonly __subject?: ((subject: S) => void) | undefined
}

/** The answer "je ne sais pas". */
export const UNKNOWN: unique symbol = Symbol('unknown')

/** Answers of one visitor. Key: `answerKey(fact, subject)`. */
export type Answers = ReadonlyMap<string, unknown>

export const answerKey = (fact: Fact<never, unknown>, subject: Subject): string => `${fact.id}@${subject.id}`

/** A question still to be asked: one fact of one subject. */
export interface FactRef {
  readonly fact: Fact
  readonly subject: Subject
}

/** Thrown by `Fact.parse`; `reason` is the locale key of a kind message, `limits` fill its blanks. */
export class InvalidAnswer extends Error {
  override readonly name = 'InvalidAnswer'
  constructor(
    readonly factId: string,
    readonly reason: string,
    readonly limits: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${factId}: ${reason}`)
  }
}

/** A comparison that a screen can explain: "votre âge, 17 ans, est sous 25 ans". */
export interface Comparison {
  readonly ok: boolean
  readonly actual: number | string
  readonly op: '<' | '<=' | '>' | '>='
  readonly limit: number | string
  readonly unit: 'money' | 'years' | 'months' | 'days' | 'date' | 'count' | 'rate'
}

/** One condition of the law. `test` may suspend on a missing fact. */
export interface Condition {
  readonly id: string
  readonly law?: readonly Source[]
  readonly test: () => boolean | Comparison
}

/** A condition that was decided. */
export interface Decided {
  readonly id: string
  readonly ok: boolean
  readonly law: readonly Source[]
  readonly comparison?: Comparison
  /** Parameters read while it was decided (traced evaluations only). */
  readonly parameters: readonly ParameterRead[]
}

export interface Decision {
  readonly ok: boolean
  readonly conditions: readonly Decided[]
}

/** A pure function of law. */
export interface Rule<S extends Subject = Subject, V = unknown> {
  readonly id: string
  readonly law: readonly Source[]
  /** How a screen shows the value when it unfolds the calculation; absent: the step is not shown. */
  readonly unit?: 'money' | 'years' | 'count' | 'rate' | 'yesNo'
  evaluate(subject: S, ctx: Context): V
}

/** All that a rule may do. Each method may suspend the rule on a missing fact; rules never catch. */
export interface Context {
  /** The day for which rights are computed. */
  readonly date: IsoDate
  /** The day on which the visitor answered: `at` changes `date`, never this. */
  readonly answeredOn: IsoDate
  /** Reads an answer, or suspends. */
  fact<S extends Subject, V>(fact: Fact<S, V>, subject: S): V
  /** Calls another rule: memoised, cycle-checked, traced. */
  use<S extends Subject, V>(rule: Rule<S, V>, subject: S): V
  /** Reads a parameter on the context's day. Throws `NotInForce`. */
  param<V>(parameter: Parameter<V>): V
  /** The same situation on another day. */
  at(date: IsoDate): Context
  /** Maps a list and gathers the missing facts of all items before it suspends, so that one screen asks them all. */
  each<T, R>(items: readonly T[], map: (item: T) => R): R[]
  /** True when all hold; false at the first that fails even while others are unknown; suspends otherwise. */
  allOf(conditions: readonly Condition[]): Decision
  /** True at the first that holds even while others are unknown; false when all fail; suspends otherwise. */
  anyOf(conditions: readonly Condition[]): Decision
}

/** How a value came about. Nodes are shared: a rule used twice appears as the same node. */
export interface TraceNode {
  readonly rule: Rule<never, unknown>
  readonly subject: Subject
  readonly date: IsoDate
  readonly facts: { readonly fact: Fact<never, unknown>; readonly subject: Subject; readonly value: unknown }[]
  readonly parameters: ParameterRead[]
  readonly children: TraceNode[]
  readonly decisions: Decision[]
  value: unknown
}

/** Result of one rule: its value, or the facts it waits for. `stale`: a legal value it rests on may have changed since. */
export type Result<V> =
  | { readonly kind: 'known'; readonly value: V; readonly stale: boolean; readonly trace?: TraceNode }
  | { readonly kind: 'missing'; readonly facts: readonly FactRef[] }

/** A rule called itself, directly or through others; `path` lists the rule ids. */
export class RuleCycle extends Error {
  override readonly name = 'RuleCycle'
  constructor(readonly path: readonly string[]) {
    super(`rules call each other in a circle: ${path.join(' → ')}`)
  }
}
