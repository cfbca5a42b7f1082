import { editionOf, rowsOf } from '../../src/collector/publication/edition'
import { duePeriods, type Period } from '../../src/collector/publication/periods'
import { type Cell, type Sums, sumsOf } from '../../src/collector/publication/sums'
import type { Edition } from '../../src/statistics/edition'
import { TABLES } from '../../src/statistics/vocabulary'

/** The catalogue of all counts. */
export const CAT = '2026.1'
/** Two houses. */
export const SITES = ['remiremont', 'val-d-ajol']
/** Rights that are counted; the last with noise. */
export const RIGHTS = ['rsa', 'aspa', 'aah'] as const
/** What the editions say beside their figures. */
export const HEAD = {
  territory: { id: '200068377', label: 'Porte des Vosges Méridionales' },
  madeOn: '2026-04-15',
  demo: false,
  sites: SITES.map((id) => ({ id, label: id })),
}
const YEAR = duePeriods(['2026-01', '2026-04'], '2027-01-20')
/** Two quarters and their year. */
export const [Q1, Q2, WHOLE] = YEAR as [Period, Period, Period]

/** People who receive a right, wait, do not receive it. */
export type Counts = readonly [rec: number, att: number, non: number]

/** Counts of a quarter, for each right and house, as sums. */
export function sumsFrom(counts: readonly Counts[]): Sums {
  const cells: Cell[] = []
  RIGHTS.forEach((subject, right) => {
    SITES.forEach((site, house) => {
      const [rec, att, non] = counts[right * SITES.length + house] as Counts
      // As devices do: of what nobody said there is no cell.
      const add = (table: Cell['table'], c1: string, c2: string, n: number) => {
        if (n > 0) cells.push({ site, cat: CAT, table, subject, c1, c2, n, batches: 3 })
      }
      add(TABLES.standing, 'rec', '', rec)
      add(TABLES.standing, 'att', '', att)
      add(TABLES.standing, 'non', '', non)
      if (subject === 'aah') return
      const third = Math.floor(non / 3)
      add(TABLES.reasons, 'nk', '', third)
      add(TABLES.reasons, 'nd', '', third)
      add(TABLES.reasons, 'nr', '', non - 2 * third)
      add(TABLES.motives, 'nd', 'mc', third - (third >> 1))
      add(TABLES.motives, 'nd', 'mp', third >> 1)
      add(TABLES.ages, 'asked', '65', rec)
      add(TABLES.ages, 'asked', '75', att)
      add(TABLES.ages, 'non', '65', non)
      add(TABLES.outcomes, 'open', '', att)
      add(TABLES.needs, site, '', rec)
      add(TABLES.questions, 'oui', '', att)
    })
  })
  const visits = SITES.map((site) => [site, { sessions: 200, refused: 30, alone: 120, mediator: 70 }] as const)
  return sumsOf(new Map(visits), cells)
}

/** The editions of two quarters and of their year. */
export function editionsOf(counts: readonly (readonly Counts[])[]): [Edition, Edition, Edition] {
  const [first, second] = counts.map(sumsFrom) as [Sums, Sums]
  const quarters = [
    editionOf(HEAD, Q1, [{ sums: first, rows: new Map() }]),
    editionOf(HEAD, Q2, [{ sums: second, rows: new Map() }]),
  ] as const
  const year = editionOf(HEAD, WHOLE, [
    { sums: first, rows: rowsOf(quarters[0]) },
    { sums: second, rows: rowsOf(quarters[1]) },
  ])
  return [...quarters, year]
}
