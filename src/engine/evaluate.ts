import type { IsoDate } from './dates'
import { type Parameter, type ParameterRead, readOn } from './parameter'
import {
  type Answers,
  answerKey,
  type Comparison,
  type Condition,
  type Context,
  type Decided,
  type Decision,
  type Fact,
  type FactRef,
  type Result,
  type Rule,
  RuleCycle,
  type Subject,
  type TraceNode,
  UNKNOWN,
} from './types'

/**
 * Control flow only: a rule stops where a fact is missing. Private to the engine; not an `Error`, since a stack
 * would cost more than the evaluation. Rules must never catch it (an architecture test looks for `try` in the law).
 */
const SUSPENDED = Object.freeze({ suspended: true })

/** What one rule waits for. A nested list instead of a set: nearly always short, deduplicated once at the end. */
interface Frame {
  readonly rule: Rule<never, unknown>
  readonly waiting: FactRef[]
  readonly node: TraceNode | undefined
}

type Entry =
  | { readonly state: 'running' }
  | { readonly state: 'known'; readonly value: unknown; readonly node: TraceNode | undefined }
  | { readonly state: 'waiting'; readonly facts: readonly FactRef[] }

const RUNNING: Entry = { state: 'running' }

export interface Options {
  /** Build the trace: about twice the work, wanted only on the screen that unfolds one benefit. */
  readonly trace?: boolean
  /** Rules whose value is given and not computed: a test isolates one rule, a scenario imposes a decision. */
  readonly given?: ReadonlyMap<string, unknown>
}

/** One situation on its days. Memoises across calls: ask it every benefit. */
export interface Evaluator {
  evaluate<S extends Subject, V>(rule: Rule<S, V>, subject: S): Result<V>
}

/** Prepares an evaluation of rules over answers on a day. Pure: reads no clock, keeps nothing after it is dropped. */
export function evaluator(answers: Answers, answeredOn: IsoDate, options: Options = {}): Evaluator {
  const frames: Frame[] = []
  const contexts = new Map<IsoDate, DayContext>()
  const read = new Map<Fact<never, unknown>, Map<string, unknown>>()

  /** An answer, kept by fact and subject: rules read the same one for many months, and building its key costs more. */
  function answerTo(fact: Fact<never, unknown>, subject: Subject): unknown {
    let ofFact = read.get(fact)
    if (!ofFact) {
      ofFact = new Map()
      read.set(fact, ofFact)
    }
    let value = ofFact.get(subject.id)
    if (value === undefined) {
      value = answers.get(answerKey(fact, subject))
      if (value !== undefined) ofFact.set(subject.id, value)
    }
    return value
  }

  class DayContext implements Context {
    /** By subject first: few subjects, many rules, so few maps to allocate. */
    private readonly memo = new Map<string, Map<Rule<never, unknown>, Entry>>()
    private readonly parameters = new Map<Parameter<unknown>, ParameterRead>()

    readonly answeredOn = answeredOn

    constructor(readonly date: IsoDate) {}

    fact<S extends Subject, V>(fact: Fact<S, V>, subject: S): V {
      const value = answerTo(fact, subject)
      if (value === undefined || value === UNKNOWN) {
        frames.at(-1)?.waiting.push({ fact: fact as unknown as Fact, subject })
        throw SUSPENDED
      }
      frames.at(-1)?.node?.facts.push({ fact, subject, value })
      return value as V
    }

    use<S extends Subject, V>(rule: Rule<S, V>, subject: S): V {
      const entry = this.entry(rule, subject)
      const caller = frames.at(-1)
      if (entry.state === 'waiting') {
        caller?.waiting.push(...entry.facts)
        throw SUSPENDED
      }
      if (entry.state === 'running') throw new RuleCycle([...frames.map((frame) => frame.rule.id), rule.id])
      if (caller?.node && entry.node) caller.node.children.push(entry.node)
      return entry.value as V
    }

    param<V>(parameter: Parameter<V>): V {
      let read = this.parameters.get(parameter) as ParameterRead<V> | undefined
      if (!read) {
        read = readOn(parameter, this.date)
        this.parameters.set(parameter, read)
      }
      frames.at(-1)?.node?.parameters.push(read)
      return read.dated.value
    }

    at(day: IsoDate): Context {
      let context = contexts.get(day)
      if (!context) {
        context = new DayContext(day)
        contexts.set(day, context)
      }
      return context
    }

    each<T, R>(items: readonly T[], map: (item: T) => R): R[] {
      const results: R[] = []
      let suspended = false
      for (const item of items) {
        try {
          results.push(map(item))
        } catch (signal) {
          if (signal !== SUSPENDED) throw signal
          suspended = true
        }
      }
      if (suspended) throw SUSPENDED
      return results
    }

    allOf(conditions: readonly Condition[]): Decision {
      return this.decide(conditions, false)
    }

    anyOf(conditions: readonly Condition[]): Decision {
      return this.decide(conditions, true)
    }

    /** Evaluates every condition; a condition equal to `decisive` settles the matter whatever the others wait for. */
    private decide(conditions: readonly Condition[], decisive: boolean): Decision {
      const frame = frames.at(-1)
      const before = frame?.waiting.length ?? 0
      const decided: Decided[] = []
      let suspended = false
      let settled = false
      for (const condition of conditions) {
        const firstParameter = frame?.node?.parameters.length ?? 0
        const firstChild = frame?.node?.children.length ?? 0
        let outcome: boolean | Comparison
        try {
          outcome = condition.test()
        } catch (signal) {
          if (signal !== SUSPENDED) throw signal
          suspended = true
          continue
        }
        const ok = typeof outcome === 'boolean' ? outcome : outcome.ok
        if (ok === decisive) settled = true
        decided.push({
          id: condition.id,
          ok,
          law: condition.law ?? [],
          ...(typeof outcome === 'boolean' ? {} : { comparison: outcome }),
          parameters: frame?.node
            ? [
                ...frame.node.parameters.slice(firstParameter),
                ...frame.node.children.slice(firstChild).flatMap((child) => child.parameters),
              ]
            : [],
        })
      }
      if (suspended && !settled) throw SUSPENDED
      if (frame) frame.waiting.length = before
      const decision = { ok: settled === decisive, conditions: decided }
      frame?.node?.decisions.push(decision)
      return decision
    }

    private entry<S extends Subject, V>(rule: Rule<S, V>, subject: S): Entry {
      let ofSubject = this.memo.get(subject.id)
      if (!ofSubject) {
        ofSubject = new Map()
        this.memo.set(subject.id, ofSubject)
      }
      const known = ofSubject.get(rule)
      if (known) return known
      ofSubject.set(rule, RUNNING)
      const entry = this.run(rule, subject)
      ofSubject.set(rule, entry)
      return entry
    }

    private run<S extends Subject, V>(rule: Rule<S, V>, subject: S): Entry {
      const node: TraceNode | undefined = options.trace
        ? { rule, subject, date: this.date, facts: [], parameters: [], children: [], decisions: [], value: undefined }
        : undefined
      if (options.given?.has(rule.id)) {
        const value = options.given.get(rule.id)
        if (node) node.value = value
        return { state: 'known', value, node }
      }
      const frame: Frame = { rule, waiting: [], node }
      frames.push(frame)
      try {
        const value = rule.evaluate(subject, this)
        if (node) node.value = value
        return { state: 'known', value, node }
      } catch (signal) {
        if (signal !== SUSPENDED) {
          // Forgotten, or the next call would report a cycle instead of the bug.
          this.memo.get(subject.id)?.delete(rule)
          throw signal
        }
        return { state: 'waiting', facts: deduplicated(frame.waiting) }
      } finally {
        frames.pop()
      }
    }

    result<S extends Subject, V>(rule: Rule<S, V>, subject: S): Result<V> {
      const entry = this.entry(rule, subject)
      if (entry.state === 'waiting') return { kind: 'missing', facts: entry.facts }
      if (entry.state === 'running') throw new RuleCycle([rule.id])
      return entry.node
        ? { kind: 'known', value: entry.value as V, trace: entry.node }
        : { kind: 'known', value: entry.value as V }
    }
  }

  const root = new DayContext(answeredOn)
  contexts.set(answeredOn, root)
  return { evaluate: (rule, subject) => root.result(rule, subject) }
}

function deduplicated(facts: readonly FactRef[]): readonly FactRef[] {
  if (facts.length < 2) return facts
  const seen = new Map<string, FactRef>()
  for (const ref of facts) {
    const key = answerKey(ref.fact, ref.subject)
    if (!seen.has(key)) seen.set(key, ref)
  }
  return [...seen.values()]
}
