import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { todayInParis } from '../../src/collector/clock'
import { enrol, issueCode } from '../../src/collector/store/devices'
import { openStore } from '../../src/collector/store/open'
import { seed } from '../../src/collector/store/sites'
import { monthAfter } from '../../src/statistics/vocabulary'
import { ENGINES, useDatabases } from '../databases'
import { batchOf, bytesOf, peopleIn } from './batches'
import { type Killable, killable } from './killed'

const KIOSKS = 24
const KILLS = 4
const CLIENTS = 8

describe.each(ENGINES)('a collector killed under load: %s', (engine) => {
  const databases = useDatabases(engine)
  const today = todayInParis()
  const months = Array.from({ length: 12 }, (_, index) => monthAfter(today.slice(0, 7), -1 - index))
  let folder: string
  let database: string
  let collector: Killable
  const tokens: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'killed-'))
    database = await databases.create()
    const store = await openStore(database)
    await seed(store)
    for (let kiosk = 0; kiosk < KIOSKS; kiosk += 1) {
      const place = await enrol(store, await issueCode(store, 'remiremont', `k${kiosk}`, today), today)
      tokens.push(place?.token ?? '')
    }
    await store.destroy()
    collector = await killable(database, folder)
  })
  afterAll(async () => {
    await collector.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has every batch once, to the unit, after all were sent again', { timeout: 120_000 }, async () => {
    // Out of order: the last month first, and the months of a device by several clients at once.
    const jobs = months.flatMap((month) => tokens.map((token, kiosk) => ({ month, kiosk, token })))
    const told = { stored: 0, repeated: 0, lost: 0, conflicts: 0 }
    let next = 0
    const put = async ({ month, kiosk, token }: (typeof jobs)[number], refused: number) =>
      fetch(`${collector.origin}/v1/sites/remiremont/kiosks/k${kiosk}/months/${month}`, {
        method: 'PUT',
        body: bytesOf(batchOf(month, { refused })),
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-forwarded-for': `10.0.${kiosk}.1`,
        },
      }).then(
        ({ status }) => status,
        () => 0,
      )
    const client = async () => {
      for (let job = jobs[next++]; job; job = jobs[next++]) {
        for (;;) {
          const status = await put(job, 3)
          if (status === 201) told.stored += 1
          if (status === 200) told.repeated += 1
          if (status === 200 || status === 201) break
          if (status !== 0 && status !== 503) throw new Error(`answered ${status}`)
          told.lost += 1
          await new Promise((done) => setTimeout(done, 20))
        }
        // Some acknowledgements get lost on the way, and some devices send what they should not.
        if (next % 5 === 0) expect([0, 200]).toContain(await put(job, 3))
        if (next % 7 === 0 && (await put(job, 4)) === 409) told.conflicts += 1
      }
    }
    await collector.start()
    const all = Promise.all(Array.from({ length: CLIENTS }, client))
    for (let kill = 0; kill < KILLS; kill += 1) {
      const target = (jobs.length * (kill + 1)) / (KILLS + 1)
      while (next < target) await new Promise((done) => setTimeout(done, 1))
      await collector.kill()
      await collector.start()
    }
    await all
    expect(told.lost).toBeGreaterThan(0)
    expect(told.conflicts).toBeGreaterThan(0)
    expect(await collector.stop()).toBe(0)

    const store = await openStore(database)
    const ledger = await store
      .selectFrom('batch')
      .select(({ fn }) => [fn.countAll<number>().as('batches'), fn.sum<number>('refused').as('refused')])
      .executeTakeFirstOrThrow()
    const sums = await store
      .selectFrom('cell')
      .select(({ fn }) => fn.sum<number>('n').as('n'))
      .executeTakeFirstOrThrow()
    const tally = await store
      .selectFrom('tally')
      .select(({ fn }) => [fn.sum<number>('standing').as('standing'), fn.sum<number>('reasons').as('reasons')])
      .executeTakeFirstOrThrow()
    expect(ledger).toEqual({ batches: jobs.length, refused: 3 * jobs.length })
    expect(sums).toEqual({ n: jobs.length * peopleIn(batchOf('2026-01')) })
    expect(tally).toEqual({ standing: 30 * jobs.length, reasons: 15 * jobs.length })
    await store.destroy()
  })
})
