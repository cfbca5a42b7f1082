import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { useStage } from '../../../tests/publication/stage'

describe('a publication that was disturbed', () => {
  const stage = useStage('sqlite')
  const path = (name: string) => join(stage.folder, name)
  let first: string
  beforeEach(async () => {
    await stage.send('a', '2026-01', [40, 12, 30])
    await stage.publish('2026-04-15')
    first = stage.text('t1/2026-Q1.json')
  })

  it('comes to the same bytes after a crash between the record and the file', async () => {
    for (const name of readdirSync(path('t1'))) rmSync(path(`t1/${name}`))
    expect(await stage.publish('2026-04-18')).toEqual({ published: [], problems: [] })
    expect(stage.text('t1/2026-Q1.json')).toBe(first)
  })

  it('completes the files of an edition, and leaves nothing else there', async () => {
    rmSync(path('t1/2026-Q1.csv'))
    await stage.publish('2026-04-18')
    expect(stage.text('t1/2026-Q1.csv')).toContain('2026-Q1;t1;Vallées')
    expect(readdirSync(path('t1')).sort()).toEqual(['2026-Q1.csv', '2026-Q1.json'])
  })

  it('takes back a file whose record was lost with the database, if the counts say the same', async () => {
    await stage.store.deleteFrom('edition').execute()
    expect(await stage.publish('2026-04-18')).toEqual({ published: ['t1/2026-Q1'], problems: [] })
    expect(stage.text('t1/2026-Q1.json')).toBe(first)
  })

  it('and tells of it when they do not: nothing is recorded, the file stays', async () => {
    await stage.store.deleteFrom('edition').execute()
    await stage.send('b', '2026-01', [22, 15, 18])
    const { published, problems } = await stage.publish('2026-04-18')
    expect([published, problems]).toEqual([[], ['t1/2026-Q1: a file is there that is not what the counts say']])
    expect(await stage.store.selectFrom('edition').selectAll().execute()).toEqual([])
    expect(stage.text('t1/2026-Q1.json')).toBe(first)
  })

  it('tells of a file that is not what was published, leaves it alone and lists it no more', async () => {
    const forged = first.replace('Vallées', 'Montagnes')
    writeFileSync(path('t1/2026-Q1.json'), forged)
    const { problems } = await stage.publish('2026-04-16')
    expect(problems).toEqual(['t1/2026-Q1: the file is not the one that was published'])
    expect(stage.text('t1/2026-Q1.json')).toBe(forged)
    expect(stage.index().editions).toEqual([])
  })

  it('makes no year of quarters that it cannot read', async () => {
    writeFileSync(path('t1/2026-Q1.json'), '{}')
    const { published, problems } = await stage.publish('2027-01-15')
    expect(published).toEqual([])
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['t1/2026-Q1', 't1/2026'])
  })
})
