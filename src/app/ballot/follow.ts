import { sealMonth } from '../../statistics/device/seal-month'
import { pause, upload } from '../../statistics/device/upload'
import { trustedToday } from '../kiosk/clock'
import { type Health, health } from '../kiosk/health'
import { withUrne } from './device-box'

const HOUR_MS = 3_600_000
/** Milliseconds by which the clock of a device may differ from that of the collector. */
const CLOCK_MS = 48 * HOUR_MS

const report = (ballot: Health['ballot']) => {
  if (health.get().ballot !== ballot) health.set({ ...health.get(), ballot })
}

/** Difference of the clocks in milliseconds; `null` while the collector cannot be asked. */
async function clockGap(request: typeof fetch): Promise<number | null> {
  const response = await request('/v1/config', { cache: 'no-store', signal: AbortSignal.timeout(10_000) }).catch(
    () => undefined,
  )
  const told = Date.parse(response?.headers.get('date') ?? '')
  return Number.isNaN(told) ? null : Math.abs(Date.now() - told)
}

/** What a look at the ballot box found: nothing left to send, or how many seconds to wait at least. */
export type Tended = 'settled' | { readonly retryAfter: number }

/** Closes the month when it is over, and sends what is closed. Rejects where storage is refused. */
export async function tend(request: typeof fetch = fetch): Promise<Tended> {
  const { today, trusted } = trustedToday()
  const gap = await clockGap(request)
  const wrong = !trusted || (gap !== null && gap > CLOCK_MS)
  return withUrne(async (urne) => {
    if (!wrong) await sealMonth(urne, today.slice(0, 7), gap !== null)
    const { retryAfter, fault } = await upload(urne, today, request)
    report(fault ?? (wrong ? 'clock' : 'ok'))
    return retryAfter === null ? 'settled' : { retryAfter }
  })
}

/**
 * Looks after the ballot box for as long as the page lives: every hour, each time the network comes back, and less and
 * less often while nothing gets through. A page without storage has no ballot box.
 */
export function followBallotBox(): void {
  let tries = 0
  let looking = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    if (looking) return
    looking = true
    clearTimeout(timer)
    const found = await tend().catch(() => 'settled' as const)
    looking = false
    tries = found === 'settled' ? 0 : tries + 1
    const seconds = found === 'settled' ? HOUR_MS / 1000 : Math.max(found.retryAfter, pause(tries - 1, Math.random()))
    timer = setTimeout(look, seconds * 1000)
  }
  addEventListener('online', () => {
    tries = 0
    void look()
  })
  void look()
}
