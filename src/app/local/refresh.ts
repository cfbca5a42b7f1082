import { health } from '../kiosk/health'
import type { DeviceStorage } from '../kiosk/storage'
import { localPack } from './local-pack'
import { openSigned } from './signed-pack'
import { takeWhenFree } from './take'

const ADDRESS = '/v1/local-pack'
const KEPT = 'signedPack'
/** The key that this device trusts, and one that came instead of it. */
const TRUSTED = 'packKey'
const OFFERED = 'packKeyOffered'
const PATIENCE_MS = 10_000
/** Characters: beyond that nothing is read. */
const LARGEST = 2 * 1024 * 1024

const report = (pack: 'ok' | 'refused' | 'otherKey') => {
  if (health.get().pack !== pack) health.set({ ...health.get(), pack })
}

/** Name of the last answer: the collector sends nothing when it is still the same. */
let tag: string | undefined

/**
 * The key of the first pack is the one of this device from then on (trust on first use: the first contact is that of a
 * technician who sets the device up, over TLS). Whoever takes the place of the collector later on has another one. The
 * staff accept a new key behind their code, and a new enrolment forgets the old one.
 */
async function isTrusted(storage: DeviceStorage, key: string): Promise<boolean> {
  const trusted = await storage.read(TRUSTED)
  if (trusted === undefined) await storage.write(TRUSTED, key)
  return trusted === undefined || trusted === key
}

/** The newest good pack that this device kept; checked again, since what is kept may have been changed. */
export async function openKeptPack(storage: DeviceStorage): Promise<void> {
  const text = await storage.read(KEPT)
  if (typeof text !== 'string') return
  const opened = await openSigned(text)
  if (!opened.ok || (await storage.read(TRUSTED)) !== opened.key) return
  if (opened.pack.version > localPack.get().version) takeWhenFree(opened.pack)
}

/**
 * Asks the collector for a newer pack, checks who signed it, and keeps it for the days without network. Never rejects:
 * without network nothing changes; a pack that is wrong, unsigned or signed by another changes nothing either, and is
 * reported to the staff.
 */
export async function fetchPack(storage: DeviceStorage, request: typeof fetch = fetch): Promise<void> {
  let text: string
  let seen: string | undefined
  try {
    const response = await request(ADDRESS, {
      cache: 'no-store',
      headers: tag === undefined ? {} : { 'if-none-match': tag },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) return
    if (Number(response.headers.get('content-length') ?? 0) > LARGEST) return report('refused')
    seen = response.headers.get('etag') ?? undefined
    text = await response.text()
  } catch {
    return
  }
  const opened = text.length > LARGEST ? ({ ok: false } as const) : await openSigned(text)
  if (!opened.ok) return report('refused')
  if (!(await isTrusted(storage, opened.key))) {
    await storage.write(OFFERED, opened.key)
    return report('otherKey')
  }
  tag = seen
  report('ok')
  await storage.write(OFFERED, undefined)
  if (opened.pack.version < localPack.get().version) return
  takeWhenFree(opened.pack)
  // The one at hand too, should its signature be by a key that was accepted since.
  await storage.write(KEPT, text)
}

/** Forgets whom this device trusts: the next collector that it meets is the one. For a new enrolment. */
export async function forgetKey(storage: DeviceStorage): Promise<void> {
  tag = undefined
  await storage.write(TRUSTED, undefined)
  await storage.write(OFFERED, undefined)
}

/** The key of a collector that this device does not trust; `undefined`: none came. */
export async function offeredKey(storage: DeviceStorage): Promise<string | undefined> {
  const key = await storage.read(OFFERED)
  return typeof key === 'string' ? key : undefined
}

/** Trusts the key that was offered last, for the staff who know why it changed; then asks again. */
export async function acceptKey(storage: DeviceStorage, request: typeof fetch = fetch): Promise<void> {
  const offered = await offeredKey(storage)
  if (offered === undefined) return
  tag = undefined
  await storage.write(TRUSTED, offered)
  await storage.write(OFFERED, undefined)
  await fetchPack(storage, request)
}
