import { type Catalogue, catalogueOf, countedOf, isLocal } from '../../statistics/catalogue'
import type { Edition, Row } from '../../statistics/edition'
import { TABLES } from '../../statistics/vocabulary'
import { type Rows, type Stretch, wholeOf } from './ask'
import { isYear, type Period } from './periods'
import { publish } from './publish'
import type { Cell, Sums } from './sums'
import { rowKey, type Table } from './table'
import {
  agesTable,
  motivesTable,
  needTable,
  outcomesTable,
  questionTable,
  reasonsTable,
  standingTable,
  visitsTable,
} from './tables'

/** What an edition says beside its figures. */
export type EditionHead = Pick<Edition, 'territory' | 'madeOn' | 'demo' | 'sites'>

/** Rows of an edition by their name. */
export const rowsOf = ({ rows }: Edition): Rows => new Map(rows.map((row) => [rowKey(row), row]))

const distinct = (cells: readonly Cell[], what: (cell: Cell) => string): string[] =>
  [...new Set(cells.map(what))].sort()

/**
 * The fixed list of tables of a period, in the order of the rows. A quarter groups the reasons; a year tells each, and
 * ages and motives. Reasons are never told by house.
 */
function tablesOf(sums: Sums, year: boolean): Table[] {
  const { cells, find, visits } = sums
  const ofRights = cells.filter(({ table }) => table <= TABLES.outcomes)
  // Of the local aids, those that were counted: the collector took only aids of the packs that it published.
  const localOf = (cat: string) =>
    distinct(
      ofRights.filter((cell) => cell.cat === cat && isLocal(cell.subject)),
      ({ subject }) => subject,
    )
  const namesOf = (catalogue: Catalogue) => [...Object.keys(catalogue.rights), ...localOf(catalogue.version)]
  const rights = distinct(ofRights, ({ cat }) => cat).flatMap((cat) => {
    const catalogue = catalogueOf(cat)
    if (!catalogue) return []
    return namesOf(catalogue).flatMap((right) => {
      const counted = countedOf(catalogue, right)
      return counted ? [{ cat, right, ...counted }] : []
    })
  })
  const having = (table: keyof typeof TABLES) =>
    rights.filter(({ right, cat }) => find(TABLES[table], right, cat).length > 0)
  const subjects = (table: keyof typeof TABLES) =>
    distinct(
      cells.filter((cell) => cell.table === TABLES[table]),
      ({ subject }) => subject,
    )
  return [
    ...(visits.size > 0 ? [visitsTable([...visits.keys()].sort())] : []),
    ...having('standing').map(({ right, cat, sensitive }) =>
      standingTable(
        right,
        cat,
        sensitive,
        distinct(find(TABLES.standing, right, cat), ({ site }) => site),
      ),
    ),
    ...having('reasons').map(({ right, cat }) => reasonsTable(right, cat, year ? 'year' : 'quarter')),
    ...(year ? having('ages').map(({ right, cat, bands }) => agesTable(right, cat, bands)) : []),
    ...(year
      ? having('motives').flatMap(({ right, cat }) =>
          (['nd', 'nr'] as const)
            .filter((reason) => find(TABLES.motives, right, cat).some(({ c1 }) => c1 === reason))
            .map((reason) => motivesTable(right, cat, reason)),
        )
      : []),
    ...having('outcomes').map(({ right, cat }) => outcomesTable(right, cat)),
    ...(year
      ? []
      : [
          ...subjects('questions').map((id) =>
            questionTable(
              id,
              distinct(find(TABLES.questions, id), ({ c1 }) => c1),
            ),
          ),
          ...subjects('needs').map((id) =>
            needTable(
              id,
              distinct(find(TABLES.needs, id), ({ c1 }) => c1),
            ),
          ),
        ]),
  ]
}

/** The edition of a period that is made of stretches: itself alone, or a year of its quarters. */
export function editionOf(head: EditionHead, period: Period, stretches: readonly Stretch[]): Edition {
  const byName = new Map<string, Row>()
  const whole = wholeOf(stretches)
  for (const table of tablesOf(whole.sums, isYear(period.id))) {
    for (const row of publish(table, whole, byName)) byName.set(rowKey(row), row)
  }
  const rows = [...byName.values()]
  const { territory, madeOn, demo, sites } = head
  const withheld = rows.filter(({ status }) => status === 'nd').length
  return { v: 1, territory, period: period.id, closedOn: period.closedOn, madeOn, demo, sites, rows, withheld }
}
