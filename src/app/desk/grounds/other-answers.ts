import type { Answers, Fact } from '../../../engine/types'
import { type Foyer, foyer, typesRessources } from '../../../law/facts'
import { conjoint, enfant, menage, type Personne, type TypeRessource } from '../../../law/menage'
import { type Input, inputOf } from '../../walk/inputs'
import { pruned } from '../../walk/situation'
import { type Draft, say, sayType } from '../saying'
import { agrees, type Difference, type Explanation, type Tried } from './explanations'
import type { FactRead } from './reads'
import { nearestValue } from './solve'

/** Cents: as far above an amount as another one is looked for, when twice the amount is less. */
const FURTHER = 150_000
/** Tax shares tried. */
const SHARES = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6]

/** Other answers to what the right read, one at a time. */
export function otherAnswers(tried: Tried, told: readonly FactRead[]): readonly Explanation[] {
  return told.flatMap((read): readonly Explanation[] => {
    const input = inputOf(read.fact.id)
    switch (input.kind) {
      case 'yesNo':
      case 'choice':
      case 'shares':
        return otherChoice(tried, read, input)
      case 'amount':
        return otherAmount(tried, read, input.typical)
      case 'several':
        return read.fact.id === typesRessources.id ? withoutIncome(tried, read) : []
      case 'household':
        return withoutSomebody(tried, read)
      default:
        return []
    }
  })
}

/** The first other answer that agrees: several that do say no more. */
function otherChoice({ trials, received }: Tried, { key, fact, subject, value, law }: FactRead, input: Input) {
  const options = input.kind === 'choice' ? input.options : input.kind === 'yesNo' ? [true, false] : SHARES
  const amountFor = trials.varying(key)
  for (const to of options) {
    const amount = to === value ? null : amountFor(to)
    if (amount !== null && agrees(amount, received)) {
      const rank = input.kind === 'yesNo' ? 1 : 1.5
      return [{ difference: { kind: 'answer', ref: { fact, subject }, from: value, to }, amount, law, rank } as const]
    }
  }
  return []
}

function otherAmount({ trials, received }: Tried, { key, fact, subject, value, law }: FactRead, typical: number) {
  const from = typeof value === 'number' ? value : typical
  const amountFor = trials.varying(key)
  const most = Math.max(2 * from, from + FURTHER)
  const matches = (amount: number | null) => agrees(amount, received)
  const to = nearestValue(amountFor, received ?? 0, matches, from, most)
  const amount = to === null ? null : amountFor(to)
  if (to === null || amount === null) return []
  const difference: Difference = { kind: 'amount', ref: { fact, subject }, from: value, to }
  return [{ difference, amount, law, rank: 3 + Math.min(1, Math.abs(to - from) / Math.max(from, 1)) }]
}

/** The same household told otherwise. */
function told(answers: Answers, change: (draft: Draft) => unknown): Answers {
  const draft: Draft = new Map(answers)
  change(draft)
  return pruned(draft)
}

function kept(tried: Tried, { law }: FactRead, difference: Difference, answers: Answers): readonly Explanation[] {
  const amount = tried.trials.with(answers)
  return amount !== null && agrees(amount, tried.received) ? [{ difference, amount, law, rank: 2 }] : []
}

function withoutIncome(tried: Tried, read: FactRead): readonly Explanation[] {
  const personne = read.subject as Personne
  const types = Array.isArray(read.value) ? (read.value as readonly TypeRessource[]) : []
  return types.flatMap((type) => {
    const answers = told(tried.answers, (draft) => sayType(draft, personne, type, false))
    return kept(tried, read, { kind: 'noIncome', personne, type }, answers)
  })
}

function withoutSomebody(tried: Tried, read: FactRead): readonly Explanation[] {
  if (read.fact !== (foyer as Fact<never, unknown>)) return []
  const now = read.value as Foyer
  const say1 = (other: Foyer) => told(tried.answers, (draft) => say(draft, foyer, menage, other))
  const children = now.enfants.flatMap((id) => {
    const others = say1({ ...now, enfants: now.enfants.filter((one) => one !== id) })
    return kept(tried, read, { kind: 'without', personne: enfant(id) }, others)
  })
  if (now.conjoint === null) return children
  return [...children, ...kept(tried, read, { kind: 'without', personne: conjoint }, say1({ ...now, conjoint: null }))]
}
