import { expect, it, vi } from 'vitest'
import { soundName } from './hash'
import { openPack, SHORT } from './pack'

const short = async (voice: string, said: string) => (await soundName(voice, said)).slice(0, SHORT)

async function shelf(index: unknown, sounds: Record<string, string> = {}) {
  const get = vi.fn(async (file: string) => {
    if (file === 'index.json') return index === null ? undefined : Response.json(index)
    return file in sounds ? new Response(sounds[file]) : undefined
  })
  return { get, pack: await openPack('fr', get) }
}

it('gives the sound of a sentence, of the first voice that has it', async () => {
  const voices = [
    { id: 'marie', names: await short('marie', 'Oui.') },
    { id: 'robot', names: (await short('robot', 'Oui.')) + (await short('robot', 'Non.')) },
  ]
  const { pack } = await shelf(
    { voices },
    {
      [`${await soundName('marie', 'Oui.')}.mp3`]: 'marie: oui',
      [`${await soundName('robot', 'Oui.')}.mp3`]: 'robot: oui',
      [`${await soundName('robot', 'Non.')}.mp3`]: 'robot: non',
    },
  )
  expect(await (await pack?.soundOf('Oui.'))?.text()).toBe('marie: oui')
  expect(await (await pack?.soundOf('Non.'))?.text()).toBe('robot: non')
})

it('asks for nothing when a text changed: the old sound is never heard', async () => {
  const { pack, get } = await shelf({ voices: [{ id: 'robot', names: await short('robot', '10 euros.') }] })
  expect(await pack?.soundOf('11 euros.')).toBeUndefined()
  expect(get).toHaveBeenCalledTimes(1)
})

it('is not there without an index, with a wrong one, or without storage', async () => {
  expect((await shelf(null)).pack).toBeUndefined()
  expect((await shelf({ voices: [{ id: 3 }] })).pack).toBeUndefined()
  expect((await shelf('no')).pack).toBeUndefined()
  expect(await openPack('fr', () => Promise.reject(new DOMException('no', 'SecurityError')))).toBeUndefined()
})

it('says when a sound cannot be had', async () => {
  const { pack } = await shelf({ voices: [{ id: 'robot', names: await short('robot', 'Oui.') }] })
  expect(await pack?.soundOf('Oui.')).toBeUndefined()
})

it('asks no server: a device without the pack speaks with a voice of its own', async () => {
  const get = vi.fn()
  vi.stubGlobal('fetch', get)
  vi.stubGlobal('caches', { open: async () => ({ match: async () => undefined }) })
  expect(await openPack('fr')).toBeUndefined()
  expect(get).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})
