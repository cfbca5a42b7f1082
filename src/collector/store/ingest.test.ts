import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { batchOf, bytesOf, peopleIn, standing } from '../../../tests/collector/batches'
import { ENGINES, useDatabases } from '../../../tests/databases'
import type { Batch, Cell } from '../../statistics/batch'
import { sha256 } from '../secrets'
import { ingester } from './ingest'
import { openStore, type Store } from './open'
import { seed } from './sites'

const NOW = '2026-05'

describe.each(ENGINES)('storing batches: %s', (engine) => {
  const databases = useDatabases(engine)
  let store: Store
  beforeEach(async () => {
    store = await openStore(await databases.create())
    await seed(store)
  })
  afterEach(() => store.destroy())

  const send = (batch: Batch, kiosk = 'k1', site = 'remiremont') =>
    ingester(store)({ site, kiosk, batch, sha256: sha256(bytesOf(batch)), now: NOW })
  const sums = () =>
    store
      .selectFrom('cell')
      .select(({ fn }) => [fn.sum<number>('n').as('n'), fn.max('batches').as('batches')])
      .executeTakeFirstOrThrow()
  const rows = async () => ({
    batches: await store.selectFrom('batch').selectAll().orderBy('kiosk_id').orderBy('month').execute(),
    cells: await store.selectFrom('cell').selectAll().orderBy('subject').orderBy('c1').orderBy('tbl').execute(),
    tally: await store.selectFrom('tally').selectAll().execute(),
  })

  it('keeps the ledger, the sums and the tally, and nothing else', async () => {
    const batch = batchOf('2026-03', { cells: standing('rsa', '2026-02', [12, 3, 15]), noise: {} })
    expect(await send(batch)).toBe('stored')
    const cell = { site_id: 'remiremont', month: '2026-03', cat: '2026.1', tbl: 0, subject: 'rsa', c2: '', batches: 1 }
    expect(await rows()).toEqual({
      batches: [
        {
          ...{ site_id: 'remiremont', kiosk_id: 'k1', month: '2026-03', body_sha256: sha256(bytesOf(batch)) },
          ...{ cat: '2026.1', sessions: 40, refused: 3, alone: 30, mediator: 10, counted_in: '2026-03' },
        },
      ],
      cells: [
        { ...cell, c1: 'att', n: 3 },
        { ...cell, c1: 'non', n: 15 },
        { ...cell, c1: 'rec', n: 12 },
      ],
      tally: [
        {
          ...{ site_id: 'remiremont', kiosk_id: 'k1', cat: '2026.1', subject: 'rsa' },
          ...{ standing: 30, non: 15, reasons: 0, ages: 0 },
        },
      ],
    })
  })

  it('adds up the devices of a house, and sums come as numbers', async () => {
    const batch = batchOf('2026-03')
    for (const kiosk of ['k1', 'k2', 'k3']) expect(await send(batch, kiosk)).toBe('stored')
    expect(await sums()).toEqual({ n: 3 * peopleIn(batch), batches: 3 })
  })

  it('a repeat changes nothing; another batch for the same month is a conflict and changes nothing', async () => {
    const batch = batchOf('2026-03')
    await send(batch)
    const before = await rows()
    expect(await send(batch)).toBe('repeated')
    expect(await send({ ...batch, sessions: 41 })).toBe('conflict')
    expect(await rows()).toEqual(before)
  })

  it('months may come in any order', async () => {
    const months = ['2026-03', '2026-01', '2026-04', '2026-02']
    for (const month of months) expect(await send(batchOf(month))).toBe('stored')
    expect((await sums()).n).toBe(4 * peopleIn(batchOf('2026-01')))
  })

  it('a device never tells more reasons or ages than people, over all its months and catalogues', async () => {
    const alone = (month: string, ...cells: Cell[]) =>
      send(batchOf(month, { cells: [...standing('rsa', month, [9, 0, 11]), ...cells], noise: {} }))
    expect(await alone('2026-01', [1, 'rsa', '2026-01', 'nk', '', 11])).toBe('stored')
    const before = await rows()
    expect(await alone('2026-02', [1, 'rsa', '2026-02', 'nk', '', 12])).toBe('exceeds-standing')
    expect(await alone('2026-02', [2, 'rsa', '2026-02', 'non', '26', 41])).toBe('exceeds-standing')
    expect(await rows()).toEqual(before)
    expect(await alone('2026-02', [1, 'rsa', '2026-02', 'nk', '', 11], [2, 'rsa', '2026-01', 'non', '26', 40])).toBe(
      'stored',
    )
    // What waited under the old list of rights leaves under the new one.
    await store.updateTable('tally').set({ cat: '2025.1' }).execute()
    expect(await alone('2026-03', [1, 'rsa', '2026-02', 'nk', '', 12])).toBe('exceeds-standing')
    expect(await alone('2026-03', [1, 'rsa', '2026-02', 'nk', '', 11])).toBe('stored')
  })

  it('a batch that comes after its quarter or its year was published is counted in the month of its arrival', async () => {
    const edition = { territory_id: '200068377', sha256: 'x', made_on: '2026-04-15' }
    await store
      .insertInto('edition')
      .values([
        { ...edition, period: '2026-Q1' },
        { ...edition, period: '2025' },
        { ...edition, period: '2026-Q2', territory_id: 'other' },
      ])
      .execute()
    for (const month of ['2026-03', '2025-12', '2026-04']) await send(batchOf(month))
    const ledger = await store.selectFrom('batch').select(['month', 'counted_in']).orderBy('month').execute()
    expect(ledger.map(({ month, counted_in }) => [month, counted_in])).toEqual([
      ['2025-12', NOW],
      ['2026-03', NOW],
      ['2026-04', '2026-04'],
    ])
    const cells = await store.selectFrom('cell').select('month').distinct().orderBy('month').execute()
    expect(cells.map(({ month }) => month)).toEqual(['2026-04', NOW])
    expect(await send(batchOf('2026-03'))).toBe('repeated')
  })

  it('a batch of as many cells as fit is stored whole', async () => {
    const cells = Array.from({ length: 600 }, (_, index): Cell => [5, `q-${index}`, '2026-03', 'oui', '', 11])
    expect(await send(batchOf('2026-03', { cells, noise: {} }))).toBe('stored')
    expect((await sums()).n).toBe(6_600)
  })

  it('a batch without a cell is stored', async () => {
    expect(await send(batchOf('2026-03', { cells: [], noise: {} }))).toBe('stored')
    expect((await rows()).batches).toHaveLength(1)
  })

  it('forty devices, their repeats and a conflict at once: each counted once', async () => {
    const batch = batchOf('2026-03')
    const kiosks = Array.from({ length: 40 }, (_, index) => `k${index}`)
    const told = await Promise.all(
      [...kiosks, ...kiosks, ...kiosks].map((kiosk, index) =>
        send(index % 3 === 0 ? batch : { ...batch, refused: index % 2 }, kiosk),
      ),
    )
    expect(told.filter((one) => one === 'stored')).toHaveLength(40)
    expect(await sums()).toEqual({ n: 40 * peopleIn(batch), batches: 40 })
  })
})
