import { messageSW } from 'workbox-window'

const PATIENCE_MS = 20_000

/** What the worker's cache lacks once it has repaired what it can; `undefined`: no answer. Never rejects. */
export async function askWorker(): Promise<{ readonly missing: number } | undefined> {
  try {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
    const active = (await container?.getRegistration())?.active
    if (!active) return undefined
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS))
    return await Promise.race([messageSW(active, { type: 'CHECK_PRECACHE' }), late])
  } catch {
    return undefined
  }
}
