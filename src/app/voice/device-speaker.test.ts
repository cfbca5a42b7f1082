import { afterEach, describe, expect, it, vi } from 'vitest'
import { bestVoice, deviceSpeaker, findVoice } from './device-speaker'

const voice = (name: string, lang: string, localService = true, isDefault = false) =>
  ({ name, lang, localService, default: isDefault, voiceURI: name }) as SpeechSynthesisVoice

afterEach(() => void vi.unstubAllGlobals())

describe('the best voice', () => {
  it.each([
    ['of the country, not of a neighbour', [voice('Belge', 'fr-BE'), voice('Thomas', 'fr-FR')], 'Thomas'],
    ['written as Android does', [voice('a', 'fr_CA'), voice('b', 'fr_FR')], 'b'],
    ['never one that sends the text away', [voice('Google', 'fr-FR', false, true), voice('Amélie', 'fr-CA')], 'Amélie'],
    ['never a variant', [voice('French+Adam', 'fr-FR'), voice('French', 'fr-BE')], 'French'],
    ['the one of the device among equals', [voice('a', 'fr-FR'), voice('b', 'fr-FR', true, true)], 'b'],
    ['none of another language', [voice('Daniel', 'en-GB'), voice('Google', 'fr-FR', false)], undefined],
  ])('%s', (_case, voices, name) => {
    expect(bestVoice(voices, 'fr')?.name).toBe(name)
  })
})

/** A device that reads its voices late, and speaks at once. */
function fakeDevice(voices: SpeechSynthesisVoice[]) {
  const spoken: SpeechSynthesisUtterance[] = []
  const device = Object.assign(new EventTarget(), {
    known: [] as SpeechSynthesisVoice[],
    getVoices: () => device.known,
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel: vi.fn(),
  })
  vi.stubGlobal('speechSynthesis', device)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  )
  const name = () => {
    device.known = voices
    device.dispatchEvent(new Event('voiceschanged'))
  }
  return { device, spoken, name }
}

it('waits for a device that is slow to name its voices', async () => {
  const { name } = fakeDevice([voice('Thomas', 'fr-FR')])
  const found = findVoice('fr')
  name()
  expect((await found)?.name).toBe('Thomas')
})

it('has none where the browser cannot speak', async () => {
  vi.stubGlobal('speechSynthesis', undefined)
  expect(await findVoice('fr')).toBeUndefined()
})

it('says a sentence in its voice, and again after a pause', async () => {
  const { device, spoken } = fakeDevice([])
  const start = await deviceSpeaker(voice('Thomas', 'fr-FR')).prepare('Oui.')
  const sound = start?.({ volume: 50, pace: 0.8 })
  expect(spoken[0]).toMatchObject({ text: 'Oui.', lang: 'fr-FR', volume: 0.5, rate: 0.8 })
  sound?.pause()
  expect(device.cancel).toHaveBeenCalledTimes(2)
  // What a cancelled utterance says of itself no longer counts.
  spoken[0]?.onerror?.({} as SpeechSynthesisErrorEvent)
  sound?.resume()
  spoken[1]?.onend?.({} as SpeechSynthesisEvent)
  expect(await sound?.done).toBe(true)
})
