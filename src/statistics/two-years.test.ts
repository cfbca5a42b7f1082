import { describe, expect, it } from 'vitest'
import { chance, visitor } from '../../tests/statistics/visits'
import type { Batch } from './batch'
import { cast, emptyBox, tableKey, total } from './box'
import { CATALOGUE } from './catalogue'
import { seal } from './seal'
import { monthAfter, TABLES } from './vocabulary'

const day = (month: string, number: number) => `${month}-${String(number).padStart(2, '0')}`
const silent = () => 0

/** People of a right in one table, over all batches. */
const people = (batches: readonly Batch[], table: number, right: string, c1?: string) =>
  batches
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell[0] === table && cell[1] === right && (c1 === undefined || cell[3] === c1))
    .reduce((all, cell) => all + cell[5], 0)
const small = (n: number) => n !== 0 && Math.abs(n) < 11

describe('60 devices over two years', () => {
  const exact = Object.keys(CATALOGUE.rights).filter((right) => !CATALOGUE.rights[right]?.sensitive)

  /** Plays a device; returns the differences between tables that show 1 to 10 people, and the people lost. */
  function play(seed: number, sealing: typeof seal) {
    const random = chance(seed)
    let box = emptyBox(CATALOGUE.version, '2026-01')
    const batches: Batch[] = []
    const leaks: string[] = []
    const came = new Map<string, number>()
    const aDay = 1 + Math.floor(random() * 3)
    for (let month = '2026-01'; month !== '2028-01'; month = monthAfter(month)) {
      for (let date = 1; date <= 20; date++) {
        for (let visit = 0; visit < aDay; visit++) {
          const said = visitor(random)
          for (const { right } of said.first ? said.rights : []) came.set(right, (came.get(right) ?? 0) + 1)
          box = cast(box, said, CATALOGUE, day(month, date))
        }
      }
      const { batch, rest } = sealing(box, monthAfter(month), CATALOGUE, CATALOGUE, silent)
      box = rest
      if (!batch) continue
      batches.push(batch)
      for (const right of exact) {
        for (const table of [TABLES.standing, TABLES.reasons, TABLES.ages, TABLES.motives, TABLES.outcomes]) {
          if (small(people([batch], table, right))) leaks.push(`${month} ${right}: table ${table} of a few people`)
        }
        const missing = people(batches, TABLES.standing, right, 'non')
        const all = people(batches, TABLES.standing, right)
        const told = people(batches, TABLES.ages, right, 'non')
        // Where the newest tables came together, what is left between them is what stayed on the device at both.
        if (people([batch], TABLES.reasons, right) > 0 && small(missing - people(batches, TABLES.reasons, right)))
          leaks.push(`${month} ${right}: reasons beside standing`)
        if (
          people([batch], TABLES.ages, right) > 0 &&
          (small(all - people(batches, TABLES.ages, right)) || small(missing - told))
        )
          leaks.push(`${month} ${right}: ages beside standing`)
      }
    }
    const lost = exact.filter((right) => {
      const sent = people(batches, TABLES.standing, right)
      return sent + total(box.tables[tableKey(TABLES.standing, right)]) !== (came.get(right) ?? 0)
    })
    return { leaks, lost, batches }
  }

  it('send no table of a few people, and no two tables whose difference is a few people; nobody is lost', () => {
    let sent = 0
    for (let seed = 1; seed <= 60; seed++) {
      const { leaks, lost, batches } = play(seed, seal)
      expect(leaks, `device ${seed}`).toEqual([])
      // What never reached eleven in a year is forgotten: only rights that nearly nobody has.
      expect(lost.filter((right) => !['asi', 'ass', 'aspa', 'asf', 'bourseCollege'].includes(right))).toEqual([])
      sent += people(batches, TABLES.standing, 'css')
    }
    expect(sent).toBeGreaterThan(10_000)
  }, 120_000)

  it('would leak if each table left on its own: the check sees it', () => {
    const naive: typeof seal = (box, now, ...rest) => {
      const sealed = seal(box, now, ...rest)
      if (!sealed.batch) return sealed
      const tables = { ...sealed.rest.tables }
      const cells = [...sealed.batch.cells]
      for (const [key, { since, counts }] of Object.entries(tables)) {
        const bands = Object.entries(counts).map(
          ([categories, n]) => [...categories.split('/'), n] as [string, string, number],
        )
        const inBand = (band: string) => bands.reduce((sum, [, of, n]) => sum + (of === band ? n : 0), 0)
        if (!key.startsWith('2/') || bands.some(([, band]) => inBand(band) < 11)) continue
        for (const [c1, c2, n] of bands) cells.push([TABLES.ages, key.slice(2), since, c1, c2, n])
        delete tables[key]
      }
      return { batch: { ...sealed.batch, cells }, rest: { ...sealed.rest, tables } }
    }
    const leaks = Array.from({ length: 20 }, (_, seed) => play(seed + 1, naive).leaks).flat()
    expect(leaks.filter((leak) => leak.endsWith('ages beside standing')).length).toBeGreaterThan(0)
  }, 120_000)
})
