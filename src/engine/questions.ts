import type { Fact, FactRef, Subject } from './types'

/** One screen: a fact, and all subjects it is asked about at once. */
export interface Question {
  readonly fact: Fact
  readonly subjects: readonly Subject[]
}

/**
 * The question to ask next: the missing fact for which most undecided benefits wait, weighed by what it costs the
 * visitor to answer. `pending` holds, for each undecided benefit, the facts it waits for; `order` breaks ties.
 * `undefined` when nothing is missing.
 */
export function nextQuestion(
  pending: readonly (readonly FactRef[])[],
  order: readonly Fact<never, unknown>[],
): Question | undefined {
  const tally = new Map<Fact, { benefits: number; subjects: Map<string, Subject> }>()
  for (const facts of pending) {
    const counted = new Set<Fact>()
    for (const { fact, subject } of facts) {
      let line = tally.get(fact)
      if (!line) {
        line = { benefits: 0, subjects: new Map() }
        tally.set(fact, line)
      }
      if (!counted.has(fact)) line.benefits += 1
      counted.add(fact)
      line.subjects.set(subject.id, subject)
    }
  }
  let best: { fact: Fact; score: number; rank: number } | undefined
  for (const [fact, line] of tally) {
    const score = line.benefits / fact.cost
    const rank = order.indexOf(fact as Fact<never, unknown>)
    if (!best || score > best.score || (score === best.score && rank < best.rank)) best = { fact, score, rank }
  }
  if (!best) return undefined
  return { fact: best.fact, subjects: [...(tally.get(best.fact)?.subjects.values() ?? [])] }
}
