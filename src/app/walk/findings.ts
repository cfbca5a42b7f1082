import { firstOfMonth, type IsoDate } from '../../engine/dates'
import { type Assessor, assessor, type Outcome, type Period, type Verdict } from '../../engine/outcome'
import type { Answers, Decided, FactRef } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { menage } from '../../law/menage'

/** Where a right stands for a screen: open, still undecided, outside what we compute, or closed. */
export type Standing = 'open' | 'undecided' | 'refer' | 'closed'

/** Cents, least and most; equal when the amount is known. */
export interface Amount {
  readonly least: number
  readonly most: number
  readonly per: Period
}

/** All that the screens show of one right. */
export interface Finding {
  readonly benefit: Benefit
  readonly standing: Standing
  /** `null`: a right without an amount, or not open in any case. */
  readonly amount: Amount | null
  /** Questions whose answers would decide. */
  readonly missing: readonly FactRef[]
  /** Questions answered "je ne sais pas" on which the result depends. */
  readonly unknown: readonly FactRef[]
  /** The possible verdicts: one, or several when the visitor does not know some facts; none while answers are missing. */
  readonly verdicts: readonly Verdict[]
  /** Why it is closed: the conditions that fail in every case. */
  readonly reasons: readonly Decided[]
  /** Locale key under `droits.<id>.refer`, when the law goes beyond what is computed. */
  readonly refer: string | null
  /** A legal value on which it rests may have changed since. */
  readonly stale: boolean
}

/** Rights are those of the month: they are computed on its first day. */
export const computedOn = (today: IsoDate): IsoDate => firstOfMonth(today)

/** Findings of the answers last seen: a screen and what leads from it to the next ask for the same ones. */
const remembered = new WeakMap<Answers, readonly Finding[]>()

/** `findings`, computed once for the same answers; forgotten with them. The register and the day are those of the visit. */
export function findingsOnce(benefits: readonly Benefit[], answers: Answers, today: IsoDate): readonly Finding[] {
  const known = remembered.get(answers) ?? findings(benefits, answers, today)
  remembered.set(answers, known)
  return known
}

/** Every right of the register in one situation. A rule that fails is told apart, and leaves the others alone. */
export function findings(benefits: readonly Benefit[], answers: Answers, today: IsoDate): readonly Finding[] {
  return benefits.map(finder(answers, today))
}

/** `findings`, with a pause after each right. */
export function* findingsInSteps(
  benefits: readonly Benefit[],
  answers: Answers,
  today: IsoDate,
): Generator<undefined, readonly Finding[]> {
  const find = finder(answers, today)
  const found: Finding[] = []
  for (const benefit of benefits) {
    found.push(find(benefit))
    yield
  }
  return found
}

const finder = (answers: Answers, today: IsoDate) => finderOf(assessor(answers, computedOn(today)))

/** Finds one right after the other in a situation that is being assessed. */
export function finderOf({ assess }: Pick<Assessor, 'assess'>): (benefit: Benefit) => Finding {
  return (benefit) => {
    try {
      return findingOf(benefit, assess(benefit.rule, menage))
    } catch {
      return { ...nothing(benefit), standing: 'refer' }
    }
  }
}

const nothing = (benefit: Benefit): Finding => ({
  benefit,
  standing: 'undecided',
  amount: null,
  missing: [],
  unknown: [],
  verdicts: [],
  reasons: [],
  refer: null,
  stale: false,
})

/** What an outcome means to a visitor. */
export function findingOf(benefit: Benefit, outcome: Outcome): Finding {
  if (outcome.kind === 'missing') return { ...nothing(benefit), missing: outcome.facts }
  const verdicts = outcome.kind === 'known' ? [outcome.verdict] : outcome.verdicts
  const unknown = outcome.kind === 'known' ? [] : outcome.unknown
  return {
    benefit,
    standing: standingOf(verdicts),
    amount: amountAcross(verdicts),
    missing: [],
    unknown,
    verdicts,
    reasons: reasonsAcross(verdicts),
    refer: verdicts.find((verdict) => verdict.kind === 'refer')?.reason ?? null,
    stale: outcome.stale,
  }
}

function standingOf(verdicts: readonly Verdict[]): Standing {
  if (verdicts.every((verdict) => verdict.kind === 'open')) return 'open'
  if (verdicts.every((verdict) => verdict.kind === 'refused')) return 'closed'
  return verdicts.some((verdict) => verdict.kind === 'refer') ? 'refer' : 'undecided'
}

function amountAcross(verdicts: readonly Verdict[]): Amount | null {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  let per: Period | null = null
  for (const verdict of verdicts) {
    if (verdict.kind !== 'open') least = 0
    else if (verdict.amount !== null) {
      least = Math.min(least, verdict.amount)
      most = Math.max(most, verdict.amount)
      per ??= verdict.per
    }
  }
  return per && { least, most, per }
}

/** Conditions that fail whatever the unknown answers are. */
function reasonsAcross(verdicts: readonly Verdict[]): readonly Decided[] {
  const [first = [], ...others] = verdicts.map((verdict) => verdict.conditions.filter((condition) => !condition.ok))
  if (others.length === 0) return first
  return first.filter(({ id }) => others.every((conditions) => conditions.some((condition) => condition.id === id)))
}
