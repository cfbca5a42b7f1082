import { openDB } from 'idb'

/** What became of a write to the device. */
export type Written = 'ok' | 'refused' | 'full'

/** Small records about the device itself, and the file that its owner asked to keep. Nothing else of a visit comes here. */
export interface DeviceStorage {
  /** `undefined` when there is nothing, or when storage is refused. Never rejects. */
  read(key: string): Promise<unknown>
  /** Never rejects. */
  write(key: string, value: unknown): Promise<Written>
}

/** Where the file of a personal device is: known apart from what reads it, which needs the law. */
export const FILE_KEY = 'dossier'

const DATABASE = 'porte-des-droits'
const STORE = 'device'
/** A browser may leave an opening without any answer: another tab holds the base, or the profile is damaged. */
const PATIENCE_MS = 3000

const impatient = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('storage does not answer')), PATIENCE_MS)),
  ])

const open = () =>
  impatient(
    openDB(DATABASE, 1, {
      upgrade: (db) => {
        db.createObjectStore(STORE)
      },
      // Another tab wants a newer base: step aside instead of blocking it.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
  )

/** Storage of this device, in IndexedDB; works, without keeping anything, where that is refused. */
export const deviceStorage: DeviceStorage = {
  async read(key) {
    try {
      const db = await open()
      try {
        return await impatient(db.get(STORE, key))
      } finally {
        db.close()
      }
    } catch {
      return undefined
    }
  },
  async write(key, value) {
    try {
      const db = await open()
      try {
        await impatient<unknown>(value === undefined ? db.delete(STORE, key) : db.put(STORE, value, key))
        return 'ok'
      } finally {
        db.close()
      }
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
    }
  },
}
