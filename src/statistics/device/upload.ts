import type { Enrolment, SealedMonth, Urne } from './urne'

/** What keeps sealed months on the device; the key of its words for the staff. */
export type UploadFault = 'conflict' | 'refused' | 'rejected' | 'outdated'

/** What became of the months to be sent. */
export interface Uploaded {
  /** Seconds to wait before another try; `null`: nothing is left to be sent. */
  readonly retryAfter: number | null
  readonly fault: UploadFault | null
  /** Milliseconds since 1970 by the clock of the collector, when it answered. */
  readonly serverTime: number | null
}

const DAY_SECONDS = 86_400
/** An acknowledged batch stays that many days, then goes. */
const KEPT_DAYS = 30
const PATIENCE_MS = 30_000

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

async function put({ site, kiosk, token }: Enrolment, { month, bytes }: SealedMonth, request: typeof fetch) {
  return request(`/v1/sites/${site}/kiosks/${kiosk}/months/${month}`, {
    method: 'PUT',
    body: bytes,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
}

/** What an answer means for the batch: it is stored, it will never be taken, or why it waits. */
function verdict(status: number): 'stored' | 'tooOld' | 'later' | UploadFault {
  if (status === 200 || status === 201) return 'stored'
  if (status === 410) return 'tooOld'
  if (status === 409) return 'conflict'
  if (status === 401 || status === 403) return 'refused'
  if (status === 426) return 'outdated'
  if (status === 400 || status === 413 || status === 415 || status === 422) return 'rejected'
  return 'later'
}

/**
 * Sends the sealed months, the oldest first. A batch is marked as sent only once the collector says that it has it;
 * without an answer it stays as it is, and the same bytes go again. Never rejects for want of a network.
 */
export async function upload(urne: Urne, today: string, request: typeof fetch = fetch): Promise<Uploaded> {
  const enrolment = await urne.get('enrolment', 'self')
  let [fault, serverTime]: [UploadFault | null, number | null] = [null, null]
  for (const sealed of await urne.getAll('sealed')) {
    if (sealed.sentOn !== null) {
      if (daysBetween(sealed.sentOn, today) > KEPT_DAYS) await urne.delete('sealed', sealed.month)
      continue
    }
    if (!enrolment) return { retryAfter: null, fault, serverTime }
    const response = await put(enrolment, sealed, request).catch(() => undefined)
    if (!response) return { retryAfter: 0, fault, serverTime }
    serverTime = Date.parse(response.headers.get('date') ?? '') || serverTime
    const said = verdict(response.status)
    if (said === 'stored') await urne.put('sealed', { ...sealed, sentOn: today })
    else if (said === 'tooOld') await urne.delete('sealed', sealed.month)
    else if (said === 'later')
      return { retryAfter: Number(response.headers.get('retry-after')) || 0, fault, serverTime }
    else fault ??= said
  }
  return { retryAfter: fault ? DAY_SECONDS : null, fault, serverTime }
}

/** Seconds before the n-th try in a row: doubled each time up to six hours, and spread so that a house does not knock at once. */
export const pause = (tries: number, chance: number): number =>
  Math.min(6 * 3_600, 60 * 2 ** Math.min(tries, 12)) * (0.5 + chance / 2)
