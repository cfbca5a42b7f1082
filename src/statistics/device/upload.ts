import { send } from './send'
import { isSameDevice, type SealedMonth, type Urne } from './urne'

/** What keeps sealed months on the device; the key of its words for the staff. */
export type UploadFault = 'conflict' | 'refused' | 'rejected' | 'outdated'

/** What became of the months to be sent. */
export interface Uploaded {
  /** Seconds to wait before another try; `null`: nothing is left to be sent. */
  readonly retryAfter: number | null
  readonly fault: UploadFault | null
}

/** What waits for the staff is tried again at the next look. */
const HOUR_SECONDS = 3_600
/** An acknowledged batch stays that many days; then only its month does, for as long as a batch could be taken. */
const KEPT_DAYS = 30
const REMEMBERED_DAYS = 430
const PATIENCE_MS = 30_000

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** What an answer means for the batch: it is stored, it will never be taken, or why it waits. */
async function verdict(response: Response): Promise<'stored' | 'tooOld' | 'later' | UploadFault> {
  const { status } = response
  if (status === 200 || status === 201) return 'stored'
  if (status === 410) return 'tooOld'
  if (status === 409) return 'conflict'
  if (status === 401 || status === 403) return 'refused'
  if (status === 426) return 'outdated'
  if (![400, 413, 415, 422].includes(status)) return 'later'
  const { code } = (await response.json().catch(() => ({}))) as { code?: unknown }
  // A clock that is a little fast closes its month before the collector does.
  return code === 'month-not-closed' ? 'later' : 'rejected'
}

/**
 * Sends the sealed months, the oldest first. A batch is marked as sent only once the collector says that it has it;
 * without an answer it stays as it is, and the same bytes go again. Never rejects for want of a network.
 */
export async function upload(urne: Urne, today: string, request: typeof fetch = fetch): Promise<Uploaded> {
  const enrolment = await urne.get('enrolment', 'self')
  let fault: UploadFault | null = null
  for (const sealed of await urne.getAll('sealed')) {
    if (sealed.sentOn !== null) {
      await age(urne, sealed, daysBetween(sealed.sentOn, today))
      continue
    }
    if (!enrolment) return { retryAfter: null, fault }
    const { site, kiosk, token } = enrolment
    const { month, bytes, to = { site, kiosk } } = sealed
    if (!isSameDevice(to, enrolment)) {
      fault ??= 'refused'
      continue
    }
    if (!sealed.to) await urne.put('sealed', { ...sealed, to })
    const address = `/v1/sites/${site}/kiosks/${kiosk}/months/${month}`
    const sending = { method: 'PUT', body: bytes, token, patienceMs: PATIENCE_MS } as const
    const response = await send(address, sending, request)
    if (!response) return { retryAfter: 0, fault }
    const said = await verdict(response)
    if (said === 'stored') await urne.put('sealed', { ...sealed, to, sentOn: today })
    else if (said === 'tooOld') await urne.delete('sealed', month)
    else if (said === 'later') return { retryAfter: Number(response.headers.get('retry-after')) || 0, fault }
    else fault ??= said
  }
  return { retryAfter: fault ? HOUR_SECONDS : null, fault }
}

/** What an acknowledged batch becomes with the days. */
async function age(urne: Urne, sealed: SealedMonth, days: number): Promise<void> {
  if (days > REMEMBERED_DAYS) await urne.delete('sealed', sealed.month)
  else if (days > KEPT_DAYS && sealed.bytes !== '') await urne.put('sealed', { ...sealed, bytes: '' })
}

/** Seconds before the n-th try in a row: doubled each time up to six hours, and spread so that a house does not knock at once. */
export const pause = (tries: number, chance: number): number =>
  Math.min(6 * 3_600, 60 * 2 ** Math.min(tries, 12)) * (0.5 + chance / 2)
