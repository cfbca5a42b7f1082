import { deviceStorage } from '../kiosk/storage'
import { fetchPack, openKeptPack } from './refresh'

/** Terminals have a new pack within five minutes; not all of them in the same second. */
const EVERY_MS = 240_000
const JITTER_MS = 20_000
/** Several reasons to look come together: a page that is shown again is also back on the network. */
const AGAIN_MS = 5_000

/** Opens the pack that this device kept, then looks for a newer one for as long as the page lives. */
export async function followPack(random: () => number = Math.random): Promise<void> {
  await openKeptPack(deviceStorage)
  let last = Number.NEGATIVE_INFINITY
  const look = async () => {
    if (!navigator.onLine || performance.now() - last < AGAIN_MS) return
    last = performance.now()
    await fetchPack(deviceStorage)
  }
  const later = () =>
    setTimeout(
      () => {
        void look()
        later()
      },
      EVERY_MS + random() * JITTER_MS,
    )
  addEventListener('online', () => void look())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look())
  later()
  await look()
}
