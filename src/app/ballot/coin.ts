import { createStore } from '../session/store'

/** The département of the houses: a telephone says no finer place. */
export const GEO = '88'

/** Whether telephones may report: closed until the collector says otherwise. */
export const coinOpen = createStore(false)

/** Asks the collector whether telephones may report, and sends a report whose time has come. Never rejects. */
export async function followCoin(request: typeof fetch = fetch): Promise<void> {
  try {
    const response = await request('/v1/config', { signal: AbortSignal.timeout(10_000) })
    if (!response.ok) return
    const { phones } = (await response.json()) as { phones?: { open?: unknown; geo?: unknown } }
    coinOpen.set(phones?.open === true && Array.isArray(phones.geo) && phones.geo.includes(GEO))
    // Fetched only then: while this is closed, telephones have no use for it.
    if (coinOpen.get()) await (await import('./coin-box')).sendDue(request)
  } catch {
    // Without network, or without storage, there is nothing to send.
  }
}
