import type { CoinAnswer } from '../../statistics/coin'
import { hasTossed, keepReport, sendReport } from '../../statistics/device/coin-report'
import { coinOpen, GEO } from './coin'
import { withUrne } from './device-box'

/** Sends the report of this telephone, if its time has come. Rejects where storage is refused. */
export const sendDue = (request: typeof fetch): Promise<void> =>
  withUrne((urne) => sendReport(urne, Date.now(), request))

/** Whether this telephone may toss its coin on that day. Never rejects. */
export const mayToss = (day: string): Promise<boolean> =>
  coinOpen.get() ? withUrne(async (urne) => !(await hasTossed(urne, day))).catch(() => false) : Promise.resolve(false)

/** Tosses the coin. Never rejects: what cannot be kept is not sent. */
export const tossCoin = (right: string, truth: CoinAnswer, day: string): Promise<void> =>
  withUrne((urne) => keepReport(urne, { right, truth, geo: GEO }, { day, ms: Date.now() })).catch(() => undefined)
