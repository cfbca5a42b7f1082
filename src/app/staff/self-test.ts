import { LANGUAGES, type Language } from '../i18n/languages'
import { addGuideWords, loadWords } from '../i18n/words'
import { trustedToday } from '../kiosk/clock'
import { type DeviceStorage, deviceStorage } from '../kiosk/storage'
import { askWorker } from './ask-worker'

/** What the device is tried on by itself; a touch is tried by hand. */
export const CHECKS = ['worker', 'caches', 'storage', 'words', 'clock'] as const
export type Check = (typeof CHECKS)[number]

/** What a check found: whether it is well, and what is to be known of it. */
export interface Checked {
  readonly ok: boolean
  readonly blanks?: Readonly<Record<string, string | number>>
}

/** Writes, reads back and takes away a record of its own. */
async function tryStorage(storage: DeviceStorage): Promise<boolean> {
  const probe = Math.random()
  const written = await storage.write('probe', probe)
  const read = await storage.read('probe')
  await storage.write('probe', undefined)
  return written === 'ok' && read === probe
}

/** Languages whose words do not load. */
async function missingWords(): Promise<readonly Language[]> {
  const missing: Language[] = []
  for (const language of LANGUAGES) {
    try {
      const words = await loadWords(language)
      await addGuideWords(words)
      if (!words.has('kiosk.quit') || !words.has('dossier.title')) missing.push(language)
    } catch {
      missing.push(language)
    }
  }
  return missing
}

/** Tries the device part by part, and tells each result as it comes. Never rejects. */
export async function selfTest(
  tell: (check: Check, found: Checked) => void,
  nameOf: (language: Language) => string,
): Promise<void> {
  const report = await askWorker()
  tell('worker', { ok: report !== undefined })
  tell('caches', { ok: report?.missing === 0, blanks: { missing: report?.missing ?? '?' } })
  tell('storage', { ok: await tryStorage(deviceStorage) })
  tell('clock', { ok: trustedToday().trusted })
  const missing = await missingWords()
  tell('words', { ok: missing.length === 0, blanks: { languages: missing.map(nameOf).join(', ') } })
}
