import type { IsoDate } from './dates'
import { numbering } from './numbering'
import { type Parameter, readOn } from './parameter'
import { type Cell, deduplicated, newCell, parametersSince, restOn, type Situation, SUSPENDED, same } from './situation'
import {
  type Comparison,
  type Condition,
  type Context,
  type Decided,
  type Decision,
  type Fact,
  type Rule,
  RuleCycle,
  type Subject,
  UNKNOWN,
} from './types'

const rules = numbering<Rule<never, unknown>>()
const NONE: readonly never[] = Object.freeze([])

/** A situation on one day: what rules see. Memoises each rule for each subject. */
export class DayContext implements Context {
  readonly answeredOn: IsoDate
  private readonly cells: (Cell | undefined)[] = new Array(rules.count())

  constructor(
    readonly date: IsoDate,
    private readonly situation: Situation,
    private readonly days: Map<IsoDate, DayContext>,
    /** The days of a situation in which less is known: what was known there is known here. */
    private readonly before?: ReadonlyMap<IsoDate, DayContext>,
  ) {
    this.answeredOn = situation.answeredOn
  }

  fact<S extends Subject, V>(fact: Fact<S, V>, subject: S): V {
    const value = this.situation.answerTo(fact, subject)
    if (value === undefined || value === UNKNOWN) {
      return this.situation.suspend([{ fact: fact as unknown as Fact, subject }])
    }
    this.situation.current?.node?.facts.push({ fact, subject, value })
    return value as V
  }

  use<S extends Subject, V>(rule: Rule<S, V>, subject: S): V {
    const cell = this.cell(rule, subject)
    const { current } = this.situation
    restOn(cell, current)
    if (cell.state === 'known') {
      if (cell.node) current?.node?.children.push(cell.node)
      return cell.value as V
    }
    if (cell.state === 'running') throw new RuleCycle([...this.situation.path(), rule.id])
    return this.situation.suspend(cell.waiting ?? NONE)
  }

  param<V>(parameter: Parameter<V>): V {
    const { current } = this.situation
    const read = readOn(parameter, this.date)
    if (read.stale && current) current.stale = true
    current?.node?.parameters.push(read)
    return read.dated.value
  }

  at(day: IsoDate): Context {
    let context = this.days.get(day)
    if (!context) {
      context = new DayContext(day, this.situation, this.days, this.before)
      this.days.set(day, context)
    }
    return context
  }

  each<T, R>(items: readonly T[], map: (item: T) => R): R[] {
    const results = new Array<R>(items.length)
    let suspended = false
    for (let index = 0; index < items.length; index += 1) {
      try {
        results[index] = map(items[index] as T)
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

  /** The cell of a rule, run if it was not yet. */
  cell<S extends Subject, V>(rule: Rule<S, V>, subject: S): Cell {
    const number = rules.of(rule)
    const first = this.cells[number]
    for (let cell = first; cell; cell = cell.next) {
      if (same(cell.subject, subject)) return cell.state === 'new' ? this.run(rule, subject, cell) : cell
    }
    const cell = newCell(rule, subject, first)
    this.cells[number] = cell
    const earlier = this.before && this.knownBefore(number, subject)
    if (!earlier) return this.run(rule, subject, cell)
    restOn(earlier, cell)
    this.situation.ran(cell)
    return known(cell, earlier.value)
  }

  /** Whether a rule that was run rests on an answer that will change. */
  varies(rule: Rule<never, unknown>, subject: Subject): boolean {
    for (let cell = this.cells[rules.of(rule)]; cell; cell = cell.next)
      if (same(cell.subject, subject)) return cell.varies
    return false
  }

  /** The cell of a rule that was known although less was. */
  private knownBefore(number: number, subject: Subject): Cell | undefined {
    const day = this.before?.get(this.date)
    if (!day) return undefined
    for (let cell = day.cells[number]; cell; cell = cell.next) {
      if (same(cell.subject, subject)) return cell.state === 'known' ? cell : undefined
    }
    return day.knownBefore(number, subject)
  }

  private run<S extends Subject, V>(rule: Rule<S, V>, subject: S, cell: Cell): Cell {
    const { situation } = this
    const { trace, given } = situation.options
    if (trace) {
      const { date } = this
      cell.node = { rule, subject, date, facts: [], parameters: [], children: [], decisions: [], value: undefined }
    }
    if (given?.has(rule.id)) return known(cell, given.get(rule.id))
    cell.state = 'running'
    cell.caller = situation.current
    situation.current = cell
    try {
      return known(cell, rule.evaluate(subject, this))
    } catch (signal) {
      if (signal !== SUSPENDED) {
        // Forgotten, or the next call would report a cycle instead of the bug.
        cell.state = 'new'
        cell.waiting = undefined
        throw signal
      }
      cell.state = 'waiting'
      cell.waiting = deduplicated(cell.waiting ?? [])
      return cell
    } finally {
      situation.current = cell.caller
      cell.caller = undefined
      situation.ran(cell)
    }
  }

  /** Evaluates every condition; a condition equal to `decisive` settles the matter whatever the others wait for. */
  private decide(conditions: readonly Condition[], decisive: boolean): Decision {
    const running = this.situation.current
    const node = running?.node
    const before = running?.waiting?.length ?? 0
    const decided: Decided[] = []
    let suspended = false
    let settled = false
    for (const condition of conditions) {
      const firstParameter = node?.parameters.length ?? 0
      const firstChild = node?.children.length ?? 0
      let outcome: boolean | Comparison
      try {
        outcome = condition.test()
      } catch (signal) {
        if (signal !== SUSPENDED) throw signal
        suspended = true
        continue
      }
      const parameters = node ? parametersSince(node, firstParameter, firstChild) : NONE
      const law = condition.law ?? NONE
      if (typeof outcome === 'boolean') decided.push({ id: condition.id, ok: outcome, law, parameters })
      else decided.push({ id: condition.id, ok: outcome.ok, law, comparison: outcome, parameters })
      if (decided.at(-1)?.ok === decisive) settled = true
    }
    if (suspended && !settled) throw SUSPENDED
    if (running?.waiting) running.waiting.length = before
    const decision = { ok: settled === decisive, conditions: decided }
    node?.decisions.push(decision)
    return decision
  }
}

function known(cell: Cell, value: unknown): Cell {
  if (cell.node) cell.node.value = value
  cell.value = value
  cell.state = 'known'
  return cell
}
