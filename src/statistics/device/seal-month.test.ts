import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fill, freshUrne, MONTH } from '../../../tests/statistics/urne'
import type { Batch } from '../batch'
import { emptyBox } from '../box'
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
    expect(await sealMonth(urne, MONTH)).toBeNull()
    expect(await sealed()).toEqual([])
  })

  it('is closed once, in bytes that do not change', async () => {
    await fill(urne, 60)
    expect(await sealMonth(urne, '2026-04')).toBe(MONTH)
    const [first] = await sealed()
    expect(await sealMonth(urne, '2026-04')).toBeNull()
    expect(await sealed()).toEqual([first])
    expect((JSON.parse(String(first?.bytes)) as Batch).sessions).toBe(60)
    expect((await urne.get('box', 'open'))?.sessions).toBe(0)
  })

  it('of a clock that was ahead goes on in the true month, and no month is sealed twice', async () => {
    await fill(urne, 60)
    await sealMonth(urne, '2026-04')
    await urne.put('box', { ...emptyBox(CATALOGUE.version, '2031-01'), sessions: 20 }, 'open')
    expect(await sealMonth(urne, '2026-03')).toBeNull()
    expect(await urne.get('box', 'open')).toMatchObject({ month: '2026-03', sessions: 20 })
    expect(await sealMonth(urne, '2026-04')).toBeNull()
    expect(await urne.get('box', 'open')).toMatchObject({ month: '2026-04', sessions: 20 })
    expect(await sealMonth(urne, '2026-05')).toBe('2026-04')
  })
})
