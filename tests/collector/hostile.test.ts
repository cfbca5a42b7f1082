import { describe, expect, it } from 'vitest'
import { readBatch } from '../../src/collector/batch/batch-schema'
import { brokenRule } from '../../src/collector/batch/rules'
import { sha256 } from '../../src/collector/secrets'
import type { Batch } from '../../src/statistics/batch'
import { THRESHOLD } from '../../src/statistics/vocabulary'
import { ENGINES, useDatabases } from '../databases'
import { batchOf, bytesOf, peopleIn } from './batches'
import { mutate, random } from './mutate'
import { said, startService } from './service'

const text = bytesOf(batchOf('2026-03'))
const SLOWEST_MS = 1_000

/** What a batch that passed must hold, said again in other words than those of the rules. */
function isHarmless(batch: Batch): boolean {
  const people = (of: (cell: Batch['cells'][number]) => boolean) => batch.cells.filter(of).reduce((a, c) => a + c[5], 0)
  return (
    batch.sessions >= THRESHOLD &&
    batch.cells.every(([table, subject, , , c2]) =>
      table === 2
        ? people((cell) => cell[0] === 2 && cell[1] === subject && cell[4] === c2) >= THRESHOLD
        : people((cell) => cell[0] === table && cell[1] === subject) >= THRESHOLD,
    )
  )
}

describe('hostile bodies', () => {
  it('45,000 are read or refused in bounded time, and none that tells of few people passes', {
    timeout: 60_000,
  }, () => {
    const next = random(20_260_301)
    let [passed, slowest] = [0, 0]
    for (let index = 0; index < 45_000; index += 1) {
      const body = mutate(text, next)
      const started = performance.now()
      const read = readBatch(body)
      const broken = read.ok ? brokenRule(read.batch, '2026-05') : undefined
      slowest = Math.max(slowest, performance.now() - started)
      if (read.ok && !broken) {
        passed += 1
        expect(isHarmless(read.batch), body).toBe(true)
      }
    }
    expect(passed).toBeGreaterThan(100)
    expect(passed).toBeLessThan(10_000)
    expect(slowest).toBeLessThan(SLOWEST_MS)
  })
})

describe.each(ENGINES)('hostile bodies sent: %s', (engine) => {
  const databases = useDatabases(engine)
  it('2,500 get a stated status, and of those refused nothing is written', { timeout: 120_000 }, async () => {
    const service = await startService(await databases.create())
    const token = await service.enrol('k1')
    const next = random(20_260_302)
    const statuses = new Map<string, number>()
    let stored: string | undefined
    for (let index = 0; index < 2_500; index += 1) {
      const body = mutate(text, next)
      const answer = await said(await service.put(batchOf('2026-03'), token, { body }))
      statuses.set(answer, (statuses.get(answer) ?? 0) + 1)
      if (answer === '201') stored = body
    }
    for (const answer of statuses.keys()) {
      expect(answer).toMatch(/^(20[01]|400 malformed|409 conflict|410 month-too-old|422 [a-z-]+|426 format-too-old)$/)
    }
    expect(statuses.get('201')).toBe(1)
    expect([...statuses.keys()].length).toBeGreaterThan(8)
    const kept = await service.store.selectFrom('batch').select('body_sha256').execute()
    expect(kept).toEqual([{ body_sha256: sha256(stored ?? '') }])
    const { n } = await service.store
      .selectFrom('cell')
      .select(({ fn }) => fn.sum<number>('n').as('n'))
      .executeTakeFirstOrThrow()
    expect(n).toBe(peopleIn(JSON.parse(stored ?? '') as Batch))
    await service.store.destroy()
  })
})
