import { createHmac, randomBytes } from 'node:crypto'

const HOUR_MS = 3_600_000
/** Networks counted apart in an hour; those that come after share one count, so that memory has a bound. */
const NETWORKS = 100_000

/** Counts requests of an hour. What it counts by is hashed with a key of that hour, and both go with the hour. */
export interface Limits {
  /** Counts one more for `who`; seconds to wait when there were `most` already, or `undefined`. */
  exceeded(kind: string, who: string, most: number): number | undefined
}

/** Limits in memory only. `now`: milliseconds. */
export function hourlyLimits(now: () => number = Date.now): Limits {
  let hour = Number.NaN
  let key = randomBytes(32)
  let counts = new Map<string, number>()
  return {
    exceeded(kind, who, most) {
      const current = Math.floor(now() / HOUR_MS)
      if (current !== hour) {
        hour = current
        key = randomBytes(32)
        counts = new Map()
      }
      const own = createHmac('sha256', key).update(`${kind} ${who}`).digest('base64')
      const bucket = counts.has(own) || counts.size < NETWORKS ? own : kind
      const count = (counts.get(bucket) ?? 0) + 1
      counts.set(bucket, count)
      return count > most ? Math.ceil(((hour + 1) * HOUR_MS - now()) / 1_000) : undefined
    },
  }
}
