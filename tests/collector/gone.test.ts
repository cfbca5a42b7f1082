import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { monthAfter } from '../../src/statistics/vocabulary'
import { useDatabases } from '../databases'
import { batchOf, peopleIn } from './batches'
import { type Service, said, startService } from './service'

const MONTHS = Array.from({ length: 12 }, (_, index) => monthAfter('2026-04', -index))

async function stored({ store }: Service): Promise<{ batches: number; people: number }> {
  const { batches } = await store
    .selectFrom('batch')
    .select(({ fn }) => fn.countAll<number>().as('batches'))
    .executeTakeFirstOrThrow()
  const { people } = await store
    .selectFrom('cell')
    .select(({ fn }) => fn.sum<number | null>('n').as('people'))
    .executeTakeFirstOrThrow()
  return { batches, people: people ?? 0 }
}

describe('a database that is gone and comes back', () => {
  const databases = useDatabases('postgres')
  it('under load: senders are told to wait, then all is stored once', { timeout: 60_000 }, async () => {
    const service = await startService(await databases.create())
    const devices = await Promise.all(Array.from({ length: 8 }, (_, index) => service.enrol(`k${index}`)))
    let [refusals, acknowledged] = [0, 0]
    const device = async (token: string, kiosk: string) => {
      for (const month of MONTHS) {
        for (;;) {
          const response = await service.put(batchOf(month), token, { kiosk })
          const answer = await said(response)
          if (answer === '201' || answer === '200') break
          expect(answer).toBe('503 database-unavailable')
          expect(response.headers.get('retry-after')).toBe('60')
          refusals += 1
          await new Promise((done) => setTimeout(done, 50))
        }
        acknowledged += 1
      }
    }
    const all = Promise.all(devices.map((token, index) => device(token, `k${index}`)))
    while (acknowledged < 20) await new Promise((done) => setTimeout(done, 1))
    await databases.cluster().stop()
    while (refusals < 8) await new Promise((done) => setTimeout(done, 10))
    expect(await said(await service.request('/v1/health'))).toBe('503 database-unavailable')
    await databases.cluster().start()
    await all
    expect((await service.request('/v1/health')).status).toBe(200)
    expect(await stored(service)).toEqual({ batches: 96, people: 96 * peopleIn(batchOf('2026-04')) })
    await service.store.destroy()
  })
})

describe('a disk that is full', () => {
  const databases = useDatabases('sqlite')
  it('refuses what it cannot keep, keeps what it acknowledged, and goes on once there is room', async () => {
    const service = await startService(await databases.create())
    const token = await service.enrol('k1')
    const pages = await sql<{ page_count: number }>`PRAGMA page_count`.execute(service.store)
    const room = (more: number) =>
      sql`PRAGMA max_page_count = ${sql.lit((pages.rows[0]?.page_count ?? 0) + more)}`.execute(service.store)
    await room(2)
    const first: string[] = []
    for (const month of MONTHS) first.push(await said(await service.put(batchOf(month), token)))
    const kept = first.filter((answer) => answer === '201').length
    expect(kept).toBeGreaterThan(0)
    expect(first.filter((answer) => answer === '503 database-unavailable')).toHaveLength(12 - kept)
    expect(kept).toBeLessThan(12)
    expect(await stored(service)).toEqual({ batches: kept, people: kept * peopleIn(batchOf('2026-04')) })
    await room(1_000)
    const second: string[] = []
    for (const month of MONTHS) second.push(await said(await service.put(batchOf(month), token)))
    expect(second).toEqual(first.map((answer) => (answer === '201' ? '200' : '201')))
    expect(await stored(service)).toEqual({ batches: 12, people: 12 * peopleIn(batchOf('2026-04')) })
    await service.store.destroy()
  })
})

describe('a file that another process holds', () => {
  const databases = useDatabases('sqlite')
  it('is waited for, then said to be unavailable', { timeout: 20_000 }, async () => {
    const url = await databases.create()
    const [service, other] = [await startService(url), await startService(url)]
    const token = await service.enrol('k1')
    await sql`begin immediate`.execute(other.store)
    expect(await said(await service.put(batchOf('2026-04'), token))).toBe('503 database-unavailable')
    await sql`rollback`.execute(other.store)
    expect(await said(await service.put(batchOf('2026-04'), token))).toBe('201')
    await Promise.all([service.store.destroy(), other.store.destroy()])
  })
})
