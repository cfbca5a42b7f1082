import type { IsoDate } from '../../engine/dates'
import { withUrne } from '../ballot/device-box'
import { contentAge, trustedToday } from '../kiosk/clock'
import type { Offline } from '../kiosk/health'
import { deviceStorage } from '../kiosk/storage'
import { deviceVoices } from '../voice/device-speaker'
import { askWorker } from './ask-worker'

/** State of this device for its staff: of the machine and of its batches, never of anybody. */
export interface DeviceReport {
  readonly contentDay: IsoDate
  /** Days since the content was checked. */
  readonly contentAge: number
  readonly version: string
  readonly built: IsoDate
  /** `null`: the worker does not answer, and no start was written down. */
  readonly offline: { readonly state: Offline; readonly missing: number } | null
  /** Languages and letters kept for the day without network. */
  readonly packs: readonly string[]
  /** Bytes; `null` where the browser does not say. */
  readonly storage: { readonly used: number; readonly quota: number } | null
  /** Day of the last batch that the collector has; `null`: none yet. */
  readonly sentOn: IsoDate | null
  /** Sealed batches that wait; `null` where storage is refused. */
  readonly waiting: number | null
  /** French voices of the browser. */
  readonly voices: number
  /** Recorded French is on this device or on its server. */
  readonly recorded: boolean
}

const ANSWER_MS = 3000
const PACK = /^pack-/

const frenchVoices = async (): Promise<number> =>
  (await deviceVoices()).filter(({ lang }) => /^fr([-_]|$)/i.test(lang)).length

/** A page instead of the list means that there is none. */
async function isRecorded(request: typeof fetch): Promise<boolean> {
  const response = await request('/voice/fr/index.json', { signal: AbortSignal.timeout(ANSWER_MS) })
  return response.ok && (response.headers.get('content-type') ?? '').includes('json')
}

/** As the worker says it now; without an answer, as the last start wrote it down. */
async function offlineState(): Promise<DeviceReport['offline']> {
  const { offline, missing } = ((await deviceStorage.read('health')) ?? {}) as { offline?: Offline; missing?: number }
  const now = await askWorker()
  if (now && now.missing > 0) return { state: 'incomplete', missing: now.missing }
  if (now) return { state: offline === 'updateFailed' ? offline : 'ready', missing: 0 }
  return offline === undefined ? null : { state: offline, missing: missing ?? 0 }
}

const batches = () =>
  withUrne(async (urne) => {
    const sealed = await urne.getAll('sealed')
    const days = sealed.flatMap(({ sentOn }) => sentOn ?? []).sort()
    return { sentOn: days.at(-1) ?? null, waiting: sealed.filter(({ sentOn }) => sentOn === null).length }
  })

async function keptPacks(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => PACK.test(name)).map((name) => name.replace(PACK, ''))
}

async function space(): Promise<DeviceReport['storage']> {
  const { usage, quota } = await navigator.storage.estimate()
  return usage === undefined || quota === undefined ? null : { used: usage, quota }
}

/** Looks at this device. Never rejects: what cannot be read has no value. */
export async function readReport(request: typeof fetch = fetch): Promise<DeviceReport> {
  const or = async <T, E>(work: () => Promise<T>, otherwise: E): Promise<T | E> => {
    try {
      return await work()
    } catch {
      return otherwise
    }
  }
  const [offline, packs, storage, { sentOn, waiting }, voices, recorded] = await Promise.all([
    or(offlineState, null),
    or(keptPacks, []),
    or(space, null),
    or(batches, { sentOn: null, waiting: null }),
    or(frenchVoices, 0),
    or(() => isRecorded(request), false),
  ])
  return {
    contentDay: __CONTENT_DATE__,
    contentAge: contentAge(trustedToday().today),
    version: __BUILD_VERSION__,
    built: __BUILD_DATE__,
    offline,
    packs,
    storage,
    sentOn,
    waiting,
    voices,
    recorded,
  }
}
