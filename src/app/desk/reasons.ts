import type { Decided } from '../../engine/types'
import type { Finding, Standing } from '../walk/findings'

/** From the least to the most: a right that climbs opens, one that goes down ends. What is not computed does neither. */
const RANK: Readonly<Record<Standing, number>> = { closed: 0, refer: 0, undecided: 1, open: 2 }

export type Turn = 'opens' | 'ends'

/** Whether a right opens or ends between two situations; `null`: neither. */
export function turnOf(before: Finding, after: Finding): Turn | null {
  const climb = RANK[after.standing] - RANK[before.standing]
  if (climb === 0) return null
  return climb > 0 ? 'opens' : 'ends'
}

/**
 * The conditions that changed: those that failed before, as they stand after, and those that fail only now. A right
 * that stays open another way (a free cover that becomes a paid one): those that no longer hold.
 */
export function conditionsChanged(before: Finding, after: Finding): readonly Decided[] {
  const [was, is] = [conditionsOf(before), conditionsOf(after)]
  const met = before.reasons
    .filter(({ id }) => !after.reasons.some((reason) => reason.id === id))
    .map((reason) => is.find(({ id, ok }) => id === reason.id && ok) ?? reason)
  const failed = after.reasons.filter(({ id }) => !before.reasons.some((reason) => reason.id === id))
  if (before.standing !== 'open' || after.standing !== 'open') return [...met, ...failed]
  return was.filter(({ id, ok }) => ok && !is.some((now) => now.id === id && now.ok))
}

const conditionsOf = ({ verdicts }: Finding): readonly Decided[] => verdicts.flatMap(({ conditions }) => conditions)

/** Whether a right without an amount stays open in another way: one of its details that is true or false changed. */
export function differsInKind(before: Finding, after: Finding): boolean {
  const [was, is] = [before, after].map(({ verdicts: [only, ...others] }) =>
    only?.kind === 'open' && only.amount === null && others.length === 0 ? only.details : undefined,
  )
  if (!was || !is) return false
  return Object.keys(is).some((name) => typeof is[name] === 'boolean' && is[name] !== was[name])
}
