import type { Ballot } from '../ballot'
import { cast, emptyBox, hasRoom, refuse } from '../box'
import { CATALOGUE, catalogueOf } from '../catalogue'
import { durably, type Urne } from './urne'

/** No visit shorter than that is counted, in milliseconds. */
export const SHORTEST_MS = 60_000
/** Milliseconds between two counted visits. */
export const BETWEEN_MS = 120_000

/** Whether a visit may be counted: long enough, not just after another one, and not the sixty-first of the day. */
export async function mayVote(
  urne: Urne,
  visit: { readonly lastedMs: number; readonly sinceLastMs: number },
  day: string,
): Promise<boolean> {
  if (visit.lastedMs < SHORTEST_MS || visit.sinceLastMs < BETWEEN_MS) return false
  const box = await urne.get('box', 'open')
  return box === undefined || hasRoom(box, day)
}

/**
 * Puts a ballot into the box, or counts a refusal, in one transaction: all of it or nothing. `day`: the day of the
 * device, `YYYY-MM-DD`. Rejects when it cannot be kept; then nothing was counted.
 */
export async function vote(urne: Urne, ballot: Ballot | 'refused', day: string): Promise<void> {
  const transaction = urne.transaction('box', 'readwrite', { durability: 'strict' })
  await durably(transaction, async () => {
    const kept = await transaction.store.get('open')
    const box = kept ?? emptyBox(CATALOGUE.version, day.slice(0, 7))
    const catalogue = catalogueOf(box.cat)
    if (!catalogue) throw new Error('the box was opened by a newer version')
    await transaction.store.put(ballot === 'refused' ? refuse(box) : cast(box, ballot, catalogue, day), 'open')
  })
}
