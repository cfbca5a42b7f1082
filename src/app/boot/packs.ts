import { messageSW } from 'workbox-window'
import { LANGUAGES } from '../i18n/languages'
import type { Terminal } from '../kiosk/terminal'
import type { Preferences } from '../session/preferences'

/** The desk, and the charts that it draws. */
const DESK = ['desk', 'charts'] as const

/**
 * Packs that a device keeps for the day without network: a terminal all of them, since anybody may come; a personal
 * device those that its owner uses.
 */
export function packsOf(terminal: Terminal | undefined, { language, letters }: Preferences): readonly string[] {
  if (terminal) return [...LANGUAGES.filter((one) => one !== 'fr'), 'dyslexia', ...DESK]
  return [...(language === 'fr' ? [] : [language]), ...(letters === 'dyslexia' ? ['dyslexia'] : [])]
}

/** Asks the worker to keep packs whole. Whether it could; never rejects. */
export async function keepPacks(packs: readonly string[]): Promise<boolean> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (packs.length === 0 || !container) return true
  try {
    const { active } = await container.ready
    return active !== null && (await messageSW(active, { type: 'KEEP_PACKS', packs })) === true
  } catch {
    return false
  }
}

/** Keeps the desk on a house's own device, whichever of its pages comes first: the kiosk may never have been opened on it. */
export async function keepDesk(): Promise<boolean> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!container) return false
  return container.register('/sw.js', { updateViaCache: 'none' }).then(
    () => keepPacks(DESK),
    () => false,
  )
}
