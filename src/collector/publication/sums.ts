import type { TableNumber } from '../../statistics/vocabulary'

/** Visits of one house. */
export interface Visits {
  readonly sessions: number
  readonly refused: number
  readonly alone: number
  readonly mediator: number
}

/** One sum of one house; `batches`: how many batches it is made of. */
export interface Cell {
  readonly site: string
  readonly cat: string
  readonly table: TableNumber
  readonly subject: string
  readonly c1: string
  readonly c2: string
  readonly n: number
  readonly batches: number
}

/** All that was counted in one territory over some months. */
export interface Sums {
  /** House → its visits. */
  readonly visits: ReadonlyMap<string, Visits>
  readonly cells: readonly Cell[]
  /** The cells of one table of one subject; of all catalogues when none is named. */
  find(table: TableNumber, subject: string, cat?: string): readonly Cell[]
}

const keyOf = (table: TableNumber, subject: string, cat: string) => `${table}\n${subject}\n${cat}`

/** Sums, made ready to be looked into. */
export function sumsOf(visits: ReadonlyMap<string, Visits>, cells: readonly Cell[]): Sums {
  const byKey = new Map<string, Cell[]>()
  for (const cell of cells) {
    for (const cat of [cell.cat, '']) {
      const key = keyOf(cell.table, cell.subject, cat)
      const list = byKey.get(key)
      if (list) list.push(cell)
      else byKey.set(key, [cell])
    }
  }
  return { visits, cells, find: (table, subject, cat = '') => byKey.get(keyOf(table, subject, cat)) ?? [] }
}

/** What some stretches come to together. */
export function together(stretches: readonly Sums[]): Sums {
  const visits = new Map<string, Visits>()
  for (const [site, one] of stretches.flatMap((stretch) => [...stretch.visits])) {
    const other = visits.get(site) ?? { sessions: 0, refused: 0, alone: 0, mediator: 0 }
    visits.set(site, {
      sessions: one.sessions + other.sessions,
      refused: one.refused + other.refused,
      alone: one.alone + other.alone,
      mediator: one.mediator + other.mediator,
    })
  }
  return sumsOf(
    visits,
    stretches.flatMap(({ cells }) => cells),
  )
}

/** Sum of the cells that are of some house, category or both. */
export const people = (
  cells: readonly Cell[],
  of: { readonly site?: string; readonly c1?: string; readonly c2?: string } = {},
): number =>
  cells
    .filter(({ site, c1, c2 }) => (of.site ?? site) === site && (of.c1 ?? c1) === c1 && (of.c2 ?? c2) === c2)
    .reduce((sum, { n }) => sum + n, 0)
