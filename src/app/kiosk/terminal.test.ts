import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { DeviceStorage } from './storage'
import { applyTerminal, findTerminal, parseTerminal } from './terminal'

const file = JSON.parse(readFileSync('public/terminals.json', 'utf8')) as Record<string, unknown>
const [first, second] = Object.keys(file) as [string, string]

function memory(): DeviceStorage & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>()
  return {
    kept,
    read: async (key) => kept.get(key),
    write: async (key, value) => {
      if (value === undefined) kept.delete(key)
      else kept.set(key, value)
      return 'ok'
    },
  }
}
const online = async () => file
const offline = () => Promise.reject(new Error('offline'))

describe('terminals.json', () => {
  it('holds terminals that can be used', () => {
    expect(Object.keys(file).length).toBeGreaterThanOrEqual(2)
    for (const [id, raw] of Object.entries(file)) expect(parseTerminal(id, raw), id).toMatchObject({ id })
  })

  it.each([
    { pixelPitchMm: 0 },
    { pixelPitchMm: '0.277' },
    { viewingDistanceMm: 10 },
    { printer: 'thermal' },
    { place: '' },
    { idleSeconds: 1 },
    { screenHours: 'always' },
    { screenHours: [{ day: 8, from: '08:00', to: '20:00' }] },
    { screenHours: [{ day: 1, from: '8:00', to: '20:00' }] },
    { screenHours: [{ day: 1, from: '20:00', to: '08:00' }] },
  ])('refuses %j', (wrong) => {
    expect(parseTerminal('x', { ...(file[first] as object), ...wrong })).toBeUndefined()
  })
})

it('may say when its screen is lit', () => {
  const screenHours = [{ day: 1, from: '08:00', to: '20:00' }]
  expect(parseTerminal(first, { ...(file[first] as object), screenHours })).toMatchObject({ screenHours })
})

describe('enrolment', () => {
  it('lasts after the parameter is gone, online or not', async () => {
    const storage = memory()
    expect(await findTerminal('', storage, online)).toBeUndefined()
    expect(await findTerminal(`?terminal=${first}`, storage, online)).toMatchObject({ id: first })
    expect(await findTerminal('', storage, offline)).toMatchObject({ id: first })
    expect(await findTerminal(`?terminal=${first}`, storage, offline)).toMatchObject({ id: first })
  })

  it('changes, and ends', async () => {
    const storage = memory()
    await findTerminal(`?terminal=${first}`, storage, online)
    expect(await findTerminal(`?terminal=${second}`, storage, online)).toMatchObject({ id: second })
    expect(await findTerminal('?terminal=', storage, offline)).toBeUndefined()
    expect(storage.kept.size).toBe(0)
  })

  it.each(['inconnu', '__proto__', 'constructor'])('ignores the unknown terminal %s', async (id) => {
    const storage = memory()
    expect(await findTerminal(`?terminal=${id}`, storage, online)).toBeUndefined()
    expect(storage.kept.size).toBe(0)
  })

  it('works for this page when storage is refused', async () => {
    const refused: DeviceStorage = { read: async () => undefined, write: async () => 'refused' }
    expect(await findTerminal(`?terminal=${first}`, refused, online)).toMatchObject({ id: first })
  })

  it('ignores a damaged record', async () => {
    const storage = memory()
    storage.kept.set('terminal', { id: 'x', place: 3 })
    expect(await findTerminal('', storage, vi.fn())).toBeUndefined()
  })
})

describe('sizes on the page', () => {
  it('come with a terminal and leave with it', () => {
    const root = document.createElement('html')
    applyTerminal(root, parseTerminal(first, file[first]))
    expect(root.dataset.mode).toBe('borne')
    expect(root.style.getPropertyValue('--root')).toBe('31.6px')
    expect(root.style.getPropertyValue('--target')).toBe('73px')
    applyTerminal(root, undefined)
    expect(root.dataset.mode).toBe('personnel')
    expect(root.style.getPropertyValue('--root')).toBe('')
  })
})
