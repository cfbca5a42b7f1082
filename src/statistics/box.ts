import type { Answered, Ballot } from './ballot'
import { bandOf, type Catalogue, countedOf } from './catalogue'
import { DISTINCT_DAYS, type Month, TABLES, type TableNumber } from './vocabulary'

/** Counts of one subject in one table. */
export interface Table {
  /** Month of the oldest count. */
  readonly since: Month
  /** Different days on which it was filled; stops at three. */
  readonly days: number
  /** Categories `c1/c2` → people. */
  readonly counts: Readonly<Record<string, number>>
}

/** The ballot box of a device: sums, and nothing that tells one visit from another. */
export interface Box {
  /** Name of the catalogue that it counts with. */
  readonly cat: string
  readonly month: Month
  readonly sessions: number
  readonly refused: number
  readonly alone: number
  readonly mediator: number
  /** The last day that had a visit: how many it had, and the tables that it filled. Never leaves the device. */
  readonly today: { readonly day: string; readonly visits: number; readonly filled: readonly string[] }
  /** `table/subject` → counts. */
  readonly tables: Readonly<Record<string, Table>>
  /** Names of tables that are filled no more: part of their people were forgotten, and a difference would show how many. */
  readonly spoiled: readonly string[]
}

/** A box without any ballot. */
export const emptyBox = (cat: string, month: Month): Box => ({
  cat,
  month,
  sessions: 0,
  refused: 0,
  alone: 0,
  mediator: 0,
  today: { day: '', visits: 0, filled: [] },
  tables: {},
  spoiled: [],
})

/** Name of a table in a box. */
export const tableKey = (table: TableNumber, subject: string): string => `${table}/${subject}`

/** People in a table. */
export const total = (table: Table | undefined): number =>
  Object.values(table?.counts ?? {}).reduce((sum, count) => sum + count, 0)

const visitsOn = ({ today }: Box, day: string): number => (today.day === day ? today.visits : 0)

/** No more visits than that are counted in a day: a limit against made-up ones. */
export const VISITS_A_DAY = 60

/** Whether one more visit may be counted that day. */
export const hasRoom = (box: Box, day: string): boolean => visitsOn(box, day) < VISITS_A_DAY

/** Somebody said no. */
export const refuse = (box: Box): Box => ({ ...box, refused: box.refused + 1 })

/** The box with one more ballot. `day`: `YYYY-MM-DD`. */
export function cast(box: Box, ballot: Ballot, catalogue: Catalogue, day: string): Box {
  const tables: Record<string, Table> = { ...box.tables }
  const filled = new Set(box.today.day === day ? box.today.filled : [])
  const add = (table: TableNumber, subject: string, c1: string, c2 = '') => {
    const key = tableKey(table, subject)
    if (box.spoiled.includes(key)) return
    tables[key] = counted(tables[key] ?? { since: box.month, days: 0, counts: {} }, !filled.has(key), `${c1}/${c2}`)
    filled.add(key)
  }
  if (ballot.first === true && ballot.age !== null) {
    for (const answered of ballot.rights) addRight(add, answered, ballot.age, catalogue)
  }
  if (ballot.first === false) {
    for (const [right, outcome] of ballot.outcomes) {
      if (countedOf(catalogue, right)?.sensitive === false) add(TABLES.outcomes, right, outcome)
    }
  }
  if (ballot.question) add(TABLES.questions, ballot.question.id, ballot.question.answer)
  for (const need of ballot.missing?.needs ?? []) add(TABLES.needs, need, ballot.missing?.commune ?? '')
  return {
    ...box,
    sessions: box.sessions + 1,
    alone: box.alone + Number(ballot.mode === 'alone'),
    mediator: box.mediator + Number(ballot.mode === 'mediator'),
    today: { day, visits: visitsOn(box, day) + 1, filled: [...filled].sort() },
    tables,
  }
}

type Add = (table: TableNumber, subject: string, c1: string, c2?: string) => void

/** Each person counts once in each table of a right: the tables of a right always add up. */
function addRight(add: Add, { right, status, reason = 'nx', motive = 'nx' }: Answered, age: number, cat: Catalogue) {
  const entry = countedOf(cat, right)
  if (!entry) return
  add(TABLES.standing, right, status)
  if (entry.sensitive) return
  add(TABLES.ages, right, status === 'non' ? 'non' : 'asked', bandOf(entry, age))
  if (status !== 'non') return
  add(TABLES.reasons, right, reason)
  if (reason === 'nd' || reason === 'nr') add(TABLES.motives, right, reason, motive)
}

const counted = ({ since, days, counts }: Table, anotherDay: boolean, categories: string): Table => ({
  since,
  days: Math.min(DISTINCT_DAYS, days + Number(anotherDay)),
  counts: { ...counts, [categories]: (counts[categories] ?? 0) + 1 },
})
