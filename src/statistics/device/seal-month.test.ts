import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fill, freshUrne, MONTH } from '../../../tests/statistics/urne'
import type { Batch } from '../batch'
import { type Box, emptyBox } from '../box'
import { CATALOGUE } from '../catalogue'
import { sealMonth } from './seal-month'
import type { Urne } from './urne'

let urne: Urne
beforeEach(async () => {
  urne = await freshUrne()
})
const sealed = () => urne.getAll('sealed')

describe('the month', () => {
  it('is not closed while it lasts', async () => {
    await fill(urne, 30)
    expect(await sealMonth(urne, MONTH, true)).toBeNull()
    expect(await sealed()).toEqual([])
  })

  it('is closed once, in bytes that do not change', async () => {
    await fill(urne, 60)
    expect(await sealMonth(urne, '2026-04', true)).toBe(MONTH)
    const [first] = await sealed()
    expect(await sealMonth(urne, '2026-04', true)).toBeNull()
    expect(await sealed()).toEqual([first])
    expect((JSON.parse(String(first?.bytes)) as Batch).sessions).toBe(60)
    expect((await urne.get('box', 'open'))?.sessions).toBe(0)
  })

  it('of a clock that was ahead goes on in the true month, and no month is sealed twice', async () => {
    await fill(urne, 60)
    await sealMonth(urne, '2026-04', true)
    await urne.put('box', { ...emptyBox(CATALOGUE.version, '2031-01'), sessions: 20 }, 'open')
    expect(await sealMonth(urne, '2026-03', true)).toBeNull()
    expect(await urne.get('box', 'open')).toMatchObject({ month: '2026-03', sessions: 20 })
    expect(await sealMonth(urne, '2026-04', true)).toBeNull()
    expect(await urne.get('box', 'open')).toMatchObject({ month: '2026-04', sessions: 20 })
    expect(await sealMonth(urne, '2026-05', true)).toBe('2026-04')
  })

  it('far ahead is closed only when the collector has the same month, and nothing is forgotten', async () => {
    await fill(urne, 60)
    const before = await urne.get('box', 'open')
    expect(await sealMonth(urne, '2028-03', false)).toBeNull()
    expect(await urne.get('box', 'open')).toEqual(before)
    expect(await sealMonth(urne, '2026-05', false)).toBe(MONTH)
  })

  it('takes what was counted ahead of it with it: no count is younger than its month', async () => {
    await urne.put('box', emptyBox(CATALOGUE.version, '2026-04'), 'open')
    await fill(urne, 60, '2031-01')
    await fill(urne, 60, '2031-02')
    await urne.put('box', { ...((await urne.get('box', 'open')) as Box), month: '2031-02' }, 'open')
    await sealMonth(urne, '2026-04', true)
    await sealMonth(urne, '2026-05', true)
    const { cells } = JSON.parse(String((await sealed())[0]?.bytes)) as Batch
    expect(cells.length).toBeGreaterThan(20)
    expect(cells.filter(([, , since]) => since > '2026-04')).toEqual([])
  })

  it('of a box that a newer version opened is left to that version', async () => {
    await urne.put('box', { ...emptyBox('2099.1', MONTH), sessions: 60 }, 'open')
    expect(await sealMonth(urne, '2026-04', true)).toBeNull()
    expect(await urne.get('box', 'open')).toMatchObject({ cat: '2099.1', month: MONTH })
  })
})
