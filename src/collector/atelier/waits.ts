import { createHmac, randomBytes } from 'node:crypto'

/** Attempts before the first wait: people mistype, and a house has several of them. */
const FREE = { account: 5, network: 20 } as const
const FIRST_WAIT_MS = 15_000
/** An account is no longer shut than that, or a stranger could keep its owner out for a day. */
const LONGEST_MS = { account: 15 * 60_000, network: 60 * 60_000 } as const
/** What nobody has tried for that long is forgotten. */
const MEMORY_MS = 24 * 3_600_000
const SWEEP_MS = 60_000
/** Names and networks counted apart; those that come after share one count, so that memory has a bound. */
const KEPT = 50_000

export type Counted = keyof typeof LONGEST_MS

interface Tries {
  count: number
  until: number
  last: number
}

/** Counts attempts at signing in, by account (whether it exists or not) and by network. */
export interface Waits {
  /** Counts one more; seconds to wait when it may not be tried now (then nothing is counted), or `undefined`. */
  attempt(who: Readonly<Record<Counted, string>>): number | undefined
  /** The attempt was right: its account begins anew, its network is given back the one attempt. */
  forgive(who: Readonly<Record<Counted, string>>): void
}

/**
 * In memory, by hashes with a key of this process: no address of anybody is written down, and no table grows with the
 * names that strangers invent. A restart forgives; an account stays shut for good by `account lock`. `now`: milliseconds.
 */
export function growingWaits(now: () => number = Date.now): Waits {
  const key = randomBytes(32)
  const tries = new Map<string, Tries>()
  let swept = Number.NEGATIVE_INFINITY
  const keyOf = (kind: Counted, who: string): string => {
    const own = createHmac('sha256', key).update(`${kind} ${who}`).digest('base64')
    if (tries.has(own) || tries.size < KEPT) return own
    // Looking for what is old takes time, which a flood must not make us spend at each attempt.
    if (swept + SWEEP_MS <= now()) {
      swept = now()
      for (const [old, { last }] of tries) if (last + MEMORY_MS < now()) tries.delete(old)
    }
    return tries.size < KEPT ? own : kind
  }
  const each = (who: Readonly<Record<Counted, string>>) =>
    (['account', 'network'] as const).map((kind) => [kind, keyOf(kind, who[kind])] as const)
  return {
    attempt(who) {
      const keys = each(who)
      const until = Math.max(...keys.map(([, own]) => tries.get(own)?.until ?? 0))
      if (until > now()) return Math.ceil((until - now()) / 1_000)
      for (const [kind, own] of keys) {
        const before = tries.get(own)
        const count = before && before.last + MEMORY_MS > now() ? before.count + 1 : 1
        const wait = count < FREE[kind] ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (count - FREE[kind]), LONGEST_MS[kind])
        tries.set(own, { count, until: now() + wait, last: now() })
      }
      return undefined
    },
    forgive(who) {
      for (const [kind, own] of each(who)) {
        const held = tries.get(own)
        if (kind === 'account' || (held && held.count <= 1)) tries.delete(own)
        else if (held) tries.set(own, { ...held, count: held.count - 1, until: 0 })
      }
    },
  }
}
