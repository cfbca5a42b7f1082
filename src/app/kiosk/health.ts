import { createStore } from '../session/store'
import type { Written } from './storage'

/** Whether the product can open with the cable pulled. */
export type Offline = 'starting' | 'ready' | 'unsupported' | 'blocked' | 'failed' | 'incomplete' | 'updateFailed'

/** State of the device, for its staff. Nothing of a visit. */
export interface Health {
  readonly offline: Offline
  /** Files that the cache lacks. */
  readonly missing: number
  readonly storage: Written
  /** Whether the last local pack of the collector could be taken; `otherKey`: somebody signed it whom this device does not know. */
  readonly pack: 'ok' | 'refused' | 'otherKey'
  /** What keeps closed months of the ballot box on this device; `clock`: its date is not that of the collector. */
  readonly ballot: 'ok' | 'clock' | 'conflict' | 'refused' | 'rejected' | 'outdated'
}

/** State of this device, filled by the boot. */
export const health = createStore<Health>({ offline: 'starting', missing: 0, storage: 'ok', pack: 'ok', ballot: 'ok' })

/** What the staff should know; also the key of its words in `faults`. */
export type Fault =
  | 'offlineUnsupported'
  | 'offlineBlocked'
  | 'offlineFailed'
  | 'offlineIncomplete'
  | 'updateFailed'
  | 'storageRefused'
  | 'storageFull'
  | 'packRefused'
  | 'packOtherKey'
  | 'ballotClock'
  | 'ballotConflict'
  | 'ballotRefused'
  | 'ballotRejected'
  | 'ballotOutdated'
  | 'contentOld'

const OFFLINE_FAULTS: Readonly<Partial<Record<Offline, Fault>>> = {
  unsupported: 'offlineUnsupported',
  blocked: 'offlineBlocked',
  failed: 'offlineFailed',
  incomplete: 'offlineIncomplete',
  updateFailed: 'updateFailed',
}
const STORAGE_FAULTS: Readonly<Partial<Record<Written, Fault>>> = { refused: 'storageRefused', full: 'storageFull' }
/** Amounts are revised twice a year, in April and in October: content older than that has missed one. */
const OLD_DAYS = 200

/** What the staff should know of the ballot box, by what keeps it. */
export const BALLOT_FAULTS: Readonly<Partial<Record<Health['ballot'], Fault>>> = {
  clock: 'ballotClock',
  conflict: 'ballotConflict',
  refused: 'ballotRefused',
  rejected: 'ballotRejected',
  outdated: 'ballotOutdated',
}

/** Faults to show, worst first. `ageDays`: age of the content. */
export function faultsOf({ offline, storage, pack, ballot }: Health, ageDays: number): Fault[] {
  const faults = [
    OFFLINE_FAULTS[offline],
    STORAGE_FAULTS[storage],
    pack === 'refused' ? 'packRefused' : pack === 'otherKey' ? 'packOtherKey' : undefined,
    BALLOT_FAULTS[ballot],
    ageDays > OLD_DAYS ? 'contentOld' : undefined,
  ]
  return faults.filter((fault) => fault !== undefined) as Fault[]
}
