import { answerKey, type Fact, type FactRef } from './types'

/** One screen: what it asks, each a fact of a subject. `id` says which facts share a screen. */
export interface Question {
  readonly id: string
  readonly asks: readonly FactRef[]
}

/** Gathered for one screen. */
interface Candidate {
  /** Benefits that wait for it, each for its share: one that waits for two screens is half decided by either. */
  weight: number
  cost: number
  rank: number
  readonly asks: Map<string, FactRef>
}

/**
 * The question to ask next: the screen that decides most benefits for what its answers cost the visitor. `pending` holds,
 * for each undecided benefit, the facts it waits for; facts with the same `screenOf` are asked together; `order` breaks
 * ties. `undefined` when nothing is missing.
 */
export function nextQuestion(
  pending: readonly (readonly FactRef[])[],
  order: readonly Fact<never, unknown>[],
  screenOf: (fact: Fact<never, unknown>) => string = ({ id }) => id,
): Question | undefined {
  const candidates = new Map<string, Candidate>()
  for (const facts of pending) {
    const screens = new Set<Candidate>()
    for (const ref of facts) screens.add(gathered(candidates, screenOf(ref.fact), ref, order))
    for (const candidate of screens) candidate.weight += 1 / screens.size
  }
  let best: { id: string; candidate: Candidate; score: number } | undefined
  for (const [id, candidate] of candidates) {
    const score = candidate.weight / candidate.cost
    if (!best || score > best.score || (score === best.score && candidate.rank < best.candidate.rank)) {
      best = { id, candidate, score }
    }
  }
  return best && { id: best.id, asks: [...best.candidate.asks.values()] }
}

function gathered(
  candidates: Map<string, Candidate>,
  id: string,
  ref: FactRef,
  order: readonly Fact<never, unknown>[],
): Candidate {
  let candidate = candidates.get(id)
  if (!candidate) {
    candidate = { weight: 0, cost: 0, rank: Number.POSITIVE_INFINITY, asks: new Map() }
    candidates.set(id, candidate)
  }
  candidate.cost = Math.max(candidate.cost, ref.fact.cost)
  candidate.rank = Math.min(candidate.rank, order.indexOf(ref.fact as Fact<never, unknown>))
  candidate.asks.set(answerKey(ref.fact, ref.subject), ref)
  return candidate
}
