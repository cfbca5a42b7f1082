import type { Offline } from '../kiosk/health'
import type { Presence } from './presence'

/** What the worker says of its cache (`src/service-worker/precache.ts`). */
interface PrecacheReport {
  readonly missing: number
}

export interface ServiceWorkerOptions {
  readonly presence: Presence
  /** Called at each change; `missing` counts the files that the cache still lacks. */
  readonly onState: (state: Offline, missing: number) => void
  readonly reload: () => void
}

const SCRIPT = '/sw.js'
const CHECK_MS = 20_000
const HOUR_MS = 3_600_000

/** Asks the worker whether its cache is whole; it repairs what it can before it answers. `undefined`: no answer. */
function checkPrecache(worker: ServiceWorker): Promise<PrecacheReport | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => resolve(undefined), CHECK_MS)
    port1.onmessage = ({ data }) => {
      clearTimeout(timer)
      port1.close()
      resolve(data as PrecacheReport)
    }
    worker.postMessage({ type: 'CHECK_PRECACHE' }, [port2])
  })
}

/**
 * Keeps the product offline: installs the worker, checks and heals its cache, takes a new version only when nobody is
 * there. Whatever is refused or fails becomes a state for the staff; the page works all the same.
 */
export async function keepOffline({ presence, onState, reload }: ServiceWorkerOptions): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!container) return onState('unsupported', 0)
  const register = () => container.register(SCRIPT, { updateViaCache: 'none' })
  let updateFailed = false

  const check = async () => {
    const registration = (await container.getRegistration()) ?? (await register())
    const worker = registration.active
    if (!worker) return
    const report = await checkPrecache(worker)
    if (!report || report.missing > 0) onState('incomplete', report?.missing ?? 0)
    else onState(updateFailed ? 'updateFailed' : 'ready', 0)
  }
  const offer = (worker: ServiceWorker) => presence.whenNobody(() => worker.postMessage({ type: 'SKIP_WAITING' }))
  const follow = (registration: ServiceWorkerRegistration, worker: ServiceWorker) => {
    let installed = false
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') {
        installed = true
        updateFailed = false
        if (registration.active) offer(worker)
      }
      if (worker.state === 'activated') void check().catch(() => undefined)
      // A failed install raises no other sign: the registration of a first one just vanishes.
      if (worker.state === 'redundant' && !installed) {
        updateFailed = Boolean(registration.active)
        onState(updateFailed ? 'updateFailed' : 'failed', 0)
      }
    })
  }

  let controlled = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (controlled) presence.whenNobody(reload)
    controlled = true
  })

  try {
    const registration = await register()
    registration.addEventListener('updatefound', () => {
      if (registration.installing) follow(registration, registration.installing)
    })
    if (registration.installing) follow(registration, registration.installing)
    if (registration.waiting) offer(registration.waiting)
    await check()
  } catch (error) {
    return onState(error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'failed', 0)
  }

  const refresh = () =>
    void container
      .getRegistration()
      .then((registration) => registration?.update())
      .catch(() => undefined)
      .then(check)
      .catch(() => undefined)
  addEventListener('online', refresh)
  setInterval(refresh, HOUR_MS + Math.random() * (HOUR_MS / 6))
}
