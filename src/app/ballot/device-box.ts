import type { Ballot } from '../../statistics/ballot'
import { openUrne, type Urne } from '../../statistics/device/urne'
import { mayVote, vote } from '../../statistics/device/vote'

/** Does something with the ballot box of this device. Rejects where storage is refused. */
export async function withUrne<T>(work: (urne: Urne) => Promise<T>): Promise<T> {
  const urne = await openUrne()
  try {
    return await work(urne)
  } finally {
    urne.close()
  }
}

/** When the last visit was counted, on the monotonic clock. Memory only: a moment is never written down. */
let lastCounted = Number.NEGATIVE_INFINITY

/** Whether this device can count one more visit now. Never rejects. */
export const mayCount = (lastedMs: number, day: string): Promise<boolean> =>
  withUrne((urne) => mayVote(urne, { lastedMs, sinceLastMs: performance.now() - lastCounted }, day)).catch(() => false)

/** Counts a visit, or a refusal. Never rejects: what cannot be kept is not counted. */
export async function count(ballot: Ballot | 'refused', day: string): Promise<void> {
  lastCounted = performance.now()
  await withUrne((urne) => vote(urne, ballot, day)).catch(() => undefined)
}
