import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Box } from '../box'
import type { Month } from '../vocabulary'

/** A closed month, in the very bytes that are sent: never made anew, so that a repeat is the same. */
export interface SealedMonth {
  readonly month: Month
  /** Empty once it is past its keeping: the month stays, or a clock put back would seal it again. */
  readonly bytes: string
  /** Day of the acknowledgement; `null`: still to be sent. */
  readonly sentOn: string | null
  /** For whom it was first sent: under another name it would count twice. */
  readonly to?: DeviceName
}

/** How the collector calls a device. */
export type DeviceName = { readonly site: string; readonly kiosk: string }

/** What a device is to the collector, since its enrolment. */
export interface Enrolment extends DeviceName {
  readonly token: string
}

/** Whether two names are those of one device. */
export const isSameDevice = (a: DeviceName, b: DeviceName): boolean => a.site === b.site && a.kiosk === b.kiosk

/** What a telephone sends for a quarter, once: its coin is tossed already. */
export interface CoinReport {
  readonly quarter: string
  /** `null`: it has left. */
  readonly body: string | null
  /** Milliseconds since 1970 before which it stays. */
  readonly after: number
}

interface Schema extends DBSchema {
  /** The open box, under `open`. */
  box: { key: 'open'; value: Box }
  sealed: { key: Month; value: SealedMonth }
  /** Under `self`. */
  enrolment: { key: 'self'; value: Enrolment }
  /** Of a telephone, under `last`. */
  report: { key: 'last'; value: CoinReport }
}

/** The ballot box on this device. */
export type Urne = IDBPDatabase<Schema>

/** Opens the ballot box. Rejects where storage is refused. */
export const openUrne = (): Promise<Urne> =>
  openDB<Schema>('urne', 1, {
    upgrade(db) {
      db.createObjectStore('box')
      db.createObjectStore('sealed', { keyPath: 'month' })
      db.createObjectStore('enrolment')
      db.createObjectStore('report')
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })

/** Does `work` in a transaction, and resolves once it is on the disk. Rejects when either fails: then nothing was written. */
export async function durably<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  const working = work().catch((error) => {
    // Already over when the browser ended it itself.
    try {
      transaction.abort()
    } catch {}
    throw error
  })
  const [result] = await Promise.all([working, transaction.done])
  return result
}
