import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENGINES } from '../../../tests/databases'
import { useStage } from '../../../tests/publication/stage'
import type { Edition } from '../../statistics/edition'

const shown = (edition: Edition, subject: string, place: string, indicator: string) =>
  edition.rows.find((row) => row.subject === subject && row.place === place && row.indicator === indicator)?.value
const hashOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

describe.each(ENGINES)('the publication of a store (%s)', (engine) => {
  const stage = useStage(engine)

  it('makes an edition of each closed quarter that something was counted in', async () => {
    await stage.send('a', '2026-01', [40, 12, 30])
    await stage.send('b', '2026-02', [22, 15, 18])
    expect(await stage.publish('2026-04-14')).toEqual({ published: [], problems: [] })
    expect(await stage.publish('2026-04-15')).toEqual({ published: ['t1/2026-Q1'], problems: [] })
    const edition = stage.edition('2026-Q1')
    expect(edition).toMatchObject({
      ...{ v: 1, territory: { id: 't1', label: 'Vallées' }, period: '2026-Q1', closedOn: '2026-03-31' },
      ...{ madeOn: '2026-04-15', demo: false },
      sites: [
        { id: 'a', label: 'Maison a' },
        { id: 'b', label: 'Maison b' },
      ],
    })
    expect(edition.rows[0]).toMatchObject({
      table: 'visits',
      indicator: 'accepted',
      value: 83,
      low: 80,
      high: 86,
      base: 720,
    })
    expect(shown(edition, 'rsa', '', 'rec')).toBe(60)
    expect(shown(edition, 'rsa', 'b', 'rate')).toBe(33)
    expect([shown(edition, 'q1', '', 'oui'), shown(edition, 'q1', '', 'non')]).toEqual([25, undefined])
    expect(shown(edition, 'logement', '88383', 'missing')).toBe(40)
  })

  it('lists what is there, with the hash of each file', async () => {
    await stage.send('a', '2026-01', [40, 12, 30])
    await stage.publish('2026-04-15')
    const sha256 = hashOf(stage.text('t1/2026-Q1.json'))
    expect(stage.index()).toEqual({
      demo: false,
      editions: [{ territory: 't1', label: 'Vallées', period: '2026-Q1', sha256 }],
    })
    const { resources } = JSON.parse(stage.text('datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string }[]
    }
    expect(resources.map(({ path }) => path)).toEqual(['t1/2026-Q1.csv', 't1/2026-Q1.json'])
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(stage.folder, path))
      expect([bytes, hash]).toEqual([file.length, `sha256:${hashOf(file)}`])
    }
  })

  it('never revises: what comes late is counted in the period in which it came', async () => {
    await stage.send('a', '2026-01', [40, 12, 30])
    await stage.publish('2026-04-15')
    const before = stage.text('t1/2026-Q1.json')
    await stage.send('b', '2026-03', [22, 15, 18], '2026-05')
    await stage.send('a', '2026-05', [20, 15, 18])
    expect(await stage.publish('2026-07-20')).toEqual({ published: ['t1/2026-Q2'], problems: [] })
    expect(stage.text('t1/2026-Q1.json')).toBe(before)
    expect(shown(stage.edition('2026-Q2'), 'rsa', '', 'rec')).toBe(40)
    expect(stage.index().editions.map(({ period }) => period)).toEqual(['2026-Q2', '2026-Q1'])
  })

  it('publishes a year after its quarters, of the same counts', async () => {
    await stage.send('a', '2026-01', [40, 12, 30])
    await stage.send('a', '2026-04', [20, 15, 30])
    expect((await stage.publish('2027-01-15')).published).toEqual(['t1/2026-Q1', 't1/2026-Q2', 't1/2026'])
    expect(shown(stage.edition('2026'), 'rsa', '', 'rec')).toBe(60)
    const reasons = ['nk', 'nr', 'nd'].map((reason) => shown(stage.edition('2026'), 'rsa', '', reason))
    // Both reasons told, they would tell that nobody gave another one.
    expect(reasons).toEqual([null, 30, null])
  })

  it('keeps a year from telling what a quarter withheld', async () => {
    await stage.send('a', '2026-01', [40, 12, 30])
    await stage.send('a', '2026-04', [30, 4, 30])
    await stage.publish('2027-01-15')
    expect(shown(stage.edition('2026-Q2'), 'rsa', '', 'att')).toBeNull()
    expect(shown(stage.edition('2026'), 'rsa', '', 'att')).toBeNull()
    expect(shown(stage.edition('2026'), 'rsa', '', 'non')).toBe(60)
  })

  it('while batches arrive counts each of them once: in the edition or in a later month', async () => {
    await stage.send('a', '2026-01', [40, 12, 30])
    const late = Array.from({ length: 30 }, (_, index) => stage.send('b', '2026-03', [3, 3, 5], '2026-04', `k${index}`))
    const [report, ...stored] = await Promise.all([stage.publish('2026-04-15'), ...late])
    expect([report.problems, new Set(stored)]).toEqual([[], new Set(['stored'])])
    const counted = await stage.store.selectFrom('cell').where('c1', '=', 'rec').select(['month', 'n']).execute()
    const people = (months: readonly string[]) =>
      counted.filter(({ month }) => months.includes(month)).reduce((sum, { n }) => sum + n, 0)
    expect(people(['2026-01', '2026-03', '2026-04'])).toBe(40 + 30 * 3)
    expect(shown(stage.edition('2026-Q1'), 'rsa', '', 'rec')).toBe(Math.round(people(['2026-01', '2026-03']) / 5) * 5)
  })
})
