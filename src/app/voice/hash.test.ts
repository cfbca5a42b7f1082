import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { soundName } from './hash'

it('names a sound by its voice and its text, the same on a device and in the build', async () => {
  const wanted = createHash('sha256').update('espeak\nÊtes-vous là ?').digest('hex').slice(0, 24)
  expect(await soundName('espeak', 'Êtes-vous là ?')).toBe(wanted)
})

it('gives another name to another text, and to another voice', async () => {
  const names = await Promise.all([
    soundName('a', 'Vous recevez 10 euros.'),
    soundName('a', 'Vous recevez 11 euros.'),
    soundName('b', 'Vous recevez 10 euros.'),
    soundName('a\nVous', 'recevez 10 euros.'),
  ])
  expect(new Set(names).size).toBe(4)
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{24}$/)
})
