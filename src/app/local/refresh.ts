import { readPack } from '../../content/local/pack'
import { health } from '../kiosk/health'
import type { DeviceStorage } from '../kiosk/storage'
import { localPack } from './local-pack'

const ADDRESS = '/v1/local-pack'
const KEY = 'localPack'
const PATIENCE_MS = 10_000
/** Bytes: beyond that nothing is read. */
const LARGEST = 2 * 1024 * 1024

const report = (pack: 'ok' | 'refused') => {
  if (health.get().pack !== pack) health.set({ ...health.get(), pack })
}

/** Takes a pack when it is whole and newer than the one at hand. `false`: it is wrong, and changes nothing. */
function take(text: string): { readonly ok: boolean; readonly newer: boolean } {
  const read = readPack(text)
  if (!read.ok) return { ok: false, newer: false }
  const newer = read.pack.version > localPack.get().version
  if (newer) localPack.set(read.pack)
  return { ok: true, newer }
}

/** The newest good pack that this device kept. */
export async function openKeptPack(storage: DeviceStorage): Promise<void> {
  const text = await storage.read(KEY)
  if (typeof text === 'string') take(text)
}

/**
 * Asks the collector for a newer pack, and keeps it for the days without network. Never rejects: without network
 * nothing changes; a wrong pack changes nothing either, and is reported to the staff.
 */
export async function fetchPack(storage: DeviceStorage, request: typeof fetch = fetch): Promise<void> {
  let text: string
  try {
    const response = await request(ADDRESS, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!response.ok) return
    if (Number(response.headers.get('content-length') ?? 0) > LARGEST) return report('refused')
    text = await response.text()
  } catch {
    return
  }
  const { ok, newer } = take(text)
  report(ok ? 'ok' : 'refused')
  if (newer) await storage.write(KEY, text)
}
