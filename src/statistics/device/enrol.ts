import type { Box } from '../box'
import { durably, type Enrolment, type Urne } from './urne'

/** What became of a one-time code. */
export type Enrolled = 'ok' | 'unknown' | 'offline'

const PATIENCE_MS = 15_000

/** Gives this device its place at the collector for a code that the staff typed. Never rejects for want of a network. */
export async function enrol(urne: Urne, code: string, request: typeof fetch = fetch): Promise<Enrolled> {
  const response = await request('/v1/enrolments', {
    method: 'POST',
    body: JSON.stringify({ code }),
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined)
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
    const renamed = before && (before.site !== enrolment.site || before.kiosk !== enrolment.kiosk)
    if (box && renamed) await transaction.objectStore('box').put(withoutDetails(box), 'open')
    await transaction.objectStore('enrolment').put(enrolment, 'self')
  })
}

const withoutDetails = (box: Box): Box => ({
  ...box,
  tables: Object.fromEntries(Object.entries(box.tables).filter(([key]) => !/^[123]\//.test(key))),
})
