import { HEARD, type Manner, type Sound, type Speaker } from './sound'

/** A device that reads its voices late says so by an event; some never do. */
const VOICES_MS = 3000

/**
 * The best voice of the device itself for a language; `undefined` when it has none. A voice that is not local would send
 * what is on screen to a server: it is never taken. A name with a plus is a variant of another voice.
 */
export function bestVoice(voices: readonly SpeechSynthesisVoice[], tag: string): SpeechSynthesisVoice | undefined {
  const home = `${tag}-${tag}`
  const rank = (voice: SpeechSynthesisVoice) => {
    const lang = voice.lang.replace('_', '-').toLowerCase()
    return (lang === tag || lang === home ? 2 : 0) + (voice.default ? 1 : 0)
  }
  return voices
    .filter(
      ({ lang, name, localService }) => localService && !name.includes('+') && lang.slice(0, 2).toLowerCase() === tag,
    )
    .sort((a, b) => rank(b) - rank(a))[0]
}

const synthesis = (): SpeechSynthesis | undefined => (globalThis as Partial<typeof globalThis>).speechSynthesis

/** The voices of the device, once it names any. Never rejects. */
export async function deviceVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const device = synthesis()
  if (!device) return []
  if (device.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      device.addEventListener?.('voiceschanged', () => resolve(), { once: true })
      setTimeout(resolve, VOICES_MS)
    })
  }
  return device.getVoices()
}

/** The best voice of the device for a language, once it names any. Never rejects. */
export const findVoice = async (tag: string): Promise<SpeechSynthesisVoice | undefined> =>
  bestVoice(await deviceVoices(), tag)

/** Says sentences with a voice of the device. A pause says the sentence again: not every engine can halt within one. */
export function deviceSpeaker(voice: SpeechSynthesisVoice): Speaker {
  const start = (said: string, first: Manner): Sound => {
    const device = speechSynthesis
    let manner = first
    let spoken: SpeechSynthesisUtterance | undefined
    let settle: (said: boolean) => void = () => undefined
    const done = new Promise<boolean>((resolve) => {
      settle = resolve
    })
    const speak = () => {
      const utterance = new SpeechSynthesisUtterance(said)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.volume = manner.volume / 100
      utterance.rate = manner.pace
      utterance.onstart = () => performance.mark(HEARD)
      utterance.onend = () => utterance === spoken && settle(true)
      utterance.onerror = () => utterance === spoken && settle(false)
      spoken = utterance
      device.speak(utterance)
    }
    const hush = () => {
      spoken = undefined
      device.cancel()
    }
    device.cancel()
    speak()
    return {
      done,
      pause: hush,
      resume: speak,
      stop: hush,
      adjust(wanted) {
        manner = wanted
      },
    }
  }
  return { prepare: async (said) => (manner) => start(said, manner) }
}
