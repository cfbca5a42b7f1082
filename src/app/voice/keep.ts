import { messageSW } from 'workbox-window'
import { LANGUAGES, tagOf } from '../i18n/languages'

/** Between two steps the network and the worker are free for the visit. */
const REST_MS = 500
/** A pack that could not be had is asked for again. */
const RETRY_MS = 3_600_000

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Keeps one pack, step by step. Whether it is there whole, or does not exist. */
async function keep(worker: ServiceWorker, voice: string): Promise<boolean> {
  for (;;) {
    const left: unknown = await messageSW(worker, { type: 'KEEP_VOICE', voice })
    if (typeof left !== 'number') return false
    if (left === 0) return true
    await rest(REST_MS)
  }
}

/**
 * A terminal keeps the sounds of every language that has some, for the day without network; easy French has those of
 * French. Goes on where it was stopped. Runs as long as the page.
 */
export async function keepVoices(): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!container) return
  let left = [...new Set(LANGUAGES.map(tagOf))]
  const online = () => new Promise((resolve) => addEventListener('online', resolve, { once: true }))
  while (left.length > 0) {
    const missing: string[] = []
    for (const voice of left) {
      const { active } = await container.ready
      if (!active || !(await keep(active, voice).catch(() => false))) missing.push(voice)
    }
    left = missing
    if (left.length > 0) await Promise.race([rest(RETRY_MS), online()])
  }
}
