import type { Urne } from './urne'

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
  await urne.put('enrolment', { site, kiosk, token }, 'self')
  return 'ok'
}
