import type { CoinAnswer } from '../../statistics/coin'
import { hasTossed, keepReport, sendReport } from '../../statistics/device/coin-report'
import { createStore } from '../session/store'
import { withUrne } from './device-box'

/** The département of the houses: a telephone says no finer place. */
const GEO = '88'

/** Whether telephones may report: closed until the collector says otherwise. */
export const coinOpen = createStore(false)

/** Asks the collector whether telephones may report, and sends a report whose time has come. Never rejects. */
export async function followCoin(request: typeof fetch = fetch): Promise<void> {
  try {
    const response = await request('/v1/config', { signal: AbortSignal.timeout(10_000) })
    if (!response.ok) return
    const { phones } = (await response.json()) as { phones?: { open?: unknown; geo?: unknown } }
    coinOpen.set(phones?.open === true && Array.isArray(phones.geo) && phones.geo.includes(GEO))
    if (coinOpen.get()) await withUrne((urne) => sendReport(urne, Date.now(), request))
  } catch {
    // Without network, or without storage, there is nothing to send.
  }
}

/** Whether this telephone may toss its coin on that day. Never rejects. */
export const mayToss = (day: string): Promise<boolean> =>
  coinOpen.get() ? withUrne(async (urne) => !(await hasTossed(urne, day))).catch(() => false) : Promise.resolve(false)

/** Tosses the coin. Never rejects: what cannot be kept is not sent. */
export const tossCoin = (right: string, truth: CoinAnswer, day: string): Promise<void> =>
  withUrne((urne) => keepReport(urne, { right, truth, geo: GEO }, { day, ms: Date.now() })).catch(() => undefined)
