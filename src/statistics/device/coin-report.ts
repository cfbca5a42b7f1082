import { CATALOGUE } from '../catalogue'
import type { CoinAnswer } from '../coin'
import { delayHours, drawRight, quarterOf, reportOf } from '../report'
import { send } from './send'
import type { Urne } from './urne'
import { webByte } from './web-bytes'

const HOUR_MS = 3_600_000
const PATIENCE_MS = 30_000

/** Whether this telephone has tossed its coin in the quarter of a day. */
export const hasTossed = async (urne: Urne, day: string): Promise<boolean> =>
  (await urne.get('report', 'last'))?.quarter === quarterOf(day.slice(0, 7))

/** The right that this telephone is going to speak of. */
export const drawnRight = (): string => drawRight(CATALOGUE, webByte)

/** Tosses the coin once: only what it made of the answer is kept, to leave some days later. */
export async function keepReport(
  urne: Urne,
  said: { readonly right: string; readonly truth: CoinAnswer; readonly geo: string },
  now: { readonly day: string; readonly ms: number },
): Promise<void> {
  const quarter = quarterOf(now.day.slice(0, 7))
  const { body } = reportOf({ ...said, catalogue: CATALOGUE, quarter }, webByte)
  await urne.put('report', { quarter, body, after: now.ms + delayHours(webByte) * HOUR_MS }, 'last')
}

/** Sends the report once its time has come; it goes again until the collector says anything final. Never rejects for want of a network. */
export async function sendReport(urne: Urne, ms: number, request: typeof fetch = fetch): Promise<void> {
  const report = await urne.get('report', 'last')
  if (!report || report.body === null || ms < report.after) return
  const sending = { method: 'POST', body: report.body, patienceMs: PATIENCE_MS } as const
  const response = await send('/v1/reports', sending, request)
  const later = !response || response.status === 426 || response.status === 429 || response.status >= 500
  // Taken or refused for good: the quarter stays, so that no second coin is tossed in it.
  if (!later) await urne.put('report', { ...report, body: null }, 'last')
}
