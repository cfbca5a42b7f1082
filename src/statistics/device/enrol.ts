import type { Box } from '../box'
import { send } from './send'
import { durably, type Enrolment, isSameDevice, type Urne } from './urne'

/** What became of a one-time code. */
export type Enrolled = 'ok' | 'unknown' | 'offline'

const PATIENCE_MS = 15_000

/** Gives this device its place at the collector for a code that the staff typed. Never rejects for want of a network. */
export async function enrol(urne: Urne, code: string, request: typeof fetch = fetch): Promise<Enrolled> {
  const sending = { method: 'POST', body: JSON.stringify({ code }), patienceMs: PATIENCE_MS } as const
  const response = await send('/v1/enrolments', sending, request)
  if (!response || response.status >= 500 || response.status === 429) return 'offline'
  const body: unknown = response.ok ? await response.json().catch(() => undefined) : undefined
  const { site, kiosk, token } = (body ?? {}) as Record<string, unknown>
  if (typeof site !== 'string' || typeof kiosk !== 'string' || typeof token !== 'string') return 'unknown'
  await take(urne, { site, kiosk, token })
  return 'ok'
}

/**
 * Keeps a place. Under another name than before, what still waits of people already told under the old one is given up:
 * the collector would find more reasons than people.
 */
async function take(urne: Urne, enrolment: Enrolment): Promise<void> {
  const transaction = urne.transaction(['enrolment', 'box'], 'readwrite')
  await durably(transaction, async () => {
    const before = await transaction.objectStore('enrolment').get('self')
    const box = await transaction.objectStore('box').get('open')
    if (box && before && !isSameDevice(before, enrolment))
      await transaction.objectStore('box').put(withoutDetails(box), 'open')
    await transaction.objectStore('enrolment').put(enrolment, 'self')
  })
}

const withoutDetails = (box: Box): Box => ({
  ...box,
  tables: Object.fromEntries(Object.entries(box.tables).filter(([key]) => !/^[123]\//.test(key))),
})
