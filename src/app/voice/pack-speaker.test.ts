import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { packSpeaker } from './pack-speaker'

const MANNER = { volume: 50, pace: 1.25 }
const revoked = vi.fn()

beforeEach(() => {
  URL.createObjectURL = () => 'blob:sound'
  URL.revokeObjectURL = revoked
})
afterEach(() => revoked.mockClear())

async function started(play = async () => undefined as undefined) {
  const audio = Object.assign(document.createElement('audio'), { play: vi.fn(play), pause: vi.fn() })
  const speaker = packSpeaker({ soundOf: async (said) => (said === 'Oui.' ? new Blob(['x']) : undefined) }, audio)
  const start = await speaker.prepare('Oui.')
  return { audio, speaker, sound: start?.(MANNER) }
}

it('plays a sound from memory, as loud and as fast as wanted, and lets it go', async () => {
  const { audio, sound } = await started()
  expect([audio.src, audio.volume, audio.playbackRate]).toEqual(['blob:sound', 0.5, 1.25])
  sound?.adjust({ volume: 100, pace: 0.8 })
  expect([audio.volume, audio.playbackRate]).toEqual([1, 0.8])
  audio.dispatchEvent(new Event('ended'))
  expect(await sound?.done).toBe(true)
  expect(revoked).toHaveBeenCalledWith('blob:sound')
})

it('says when a sound cannot be played', async () => {
  const { audio, sound } = await started()
  audio.dispatchEvent(new Event('error'))
  expect(await sound?.done).toBe(false)
  const refused = await started(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
  expect(await refused.sound?.done).toBe(false)
})

it('stops for good', async () => {
  const { audio, sound } = await started()
  sound?.stop()
  expect(audio.pause).toHaveBeenCalled()
  expect(revoked).toHaveBeenCalledOnce()
})

it('leaves what it has no sound for to others', async () => {
  const { speaker } = await started()
  expect(await speaker.prepare('Non.')).toBeUndefined()
})
