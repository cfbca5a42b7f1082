import { messageSW, Workbox } from 'workbox-window'
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
const checkPrecache = (worker: ServiceWorker): Promise<PrecacheReport | undefined> =>
  Promise.race([
    messageSW(worker, { type: 'CHECK_PRECACHE' }) as Promise<PrecacheReport>,
    new Promise<undefined>((resolve) => setTimeout(resolve, CHECK_MS)),
  ])

/**
 * Keeps the product offline: installs the worker, checks and heals its cache, takes a new version only when nobody is
 * there. Whatever is refused or fails becomes a state for the staff; the page works all the same.
 */
export async function keepOffline({ presence, onState, reload }: ServiceWorkerOptions): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!container) return onState('unsupported', 0)
  const installed = new WeakSet<ServiceWorker>()
  let updateFailed = false
  let controlled = container.controller !== null
  let current: Workbox | undefined

  /** Registers the worker and follows its versions. */
  const follow = async (): Promise<ServiceWorkerRegistration | undefined> => {
    const workbox = new Workbox(SCRIPT, { updateViaCache: 'none' })
    current = workbox
    let registration: ServiceWorkerRegistration | undefined
    const failed = (worker: ServiceWorker | undefined) => {
      if (!worker || installed.has(worker) || workbox !== current) return
      updateFailed = Boolean(registration?.active)
      onState(updateFailed ? 'updateFailed' : 'failed', 0)
    }
    workbox.addEventListener('installed', ({ sw }) => {
      if (sw) installed.add(sw)
      updateFailed = false
    })
    workbox.addEventListener('waiting', () => {
      if (workbox === current) presence.whenNobody(() => workbox.messageSkipWaiting())
    })
    workbox.addEventListener('activated', () => void check().catch(() => undefined))
    // A failed install raises no other sign: the registration of a first one just vanishes.
    workbox.addEventListener('redundant', ({ sw }) => failed(sw))
    workbox.addEventListener('controlling', () => {
      if (workbox !== current) return
      if (controlled) presence.whenNobody(reload)
      controlled = true
    })
    registration = await workbox.register({ immediate: true })
    return registration
  }

  const check = async () => {
    const registration = (await container.getRegistration()) ?? (await follow())
    // Not `workbox.messageSW`: that asks the version which waits, if there is one, and not the one at work.
    const report = registration?.active && (await checkPrecache(registration.active))
    if (!registration?.active) return
    if (!report || report.missing > 0) onState('incomplete', report?.missing ?? 0)
    else onState(updateFailed ? 'updateFailed' : 'ready', 0)
  }

  try {
    const registration = await follow()
    // Workbox hears only of what begins after it: another tab may have begun to install.
    registration?.installing?.addEventListener('statechange', ({ target }) => {
      if ((target as ServiceWorker).state === 'activated') void check().catch(() => undefined)
    })
    await check()
  } catch (error) {
    return onState(error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'failed', 0)
  }

  // Workbox follows no version after the first that it did not ask for itself, and a kiosk runs for weeks: after a
  // broken one, another Workbox asks and follows. After a good one the page is loaded again.
  const refresh = () =>
    void (updateFailed ? follow() : Promise.resolve(current?.update()))
      .catch(() => undefined)
      .then(check)
      .catch(() => undefined)
  addEventListener('online', refresh)
  setInterval(refresh, HOUR_MS + Math.random() * (HOUR_MS / 6))
}
