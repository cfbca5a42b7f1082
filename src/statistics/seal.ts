import type { Batch, Cell } from './batch'
import { type Box, emptyBox, type Table, tableKey, total } from './box'
import { type Catalogue, countedOf, isLocal } from './catalogue'
import {
  DISTINCT_DAYS,
  FORMAT,
  KEPT_MONTHS,
  MOST_ANSWERS,
  type Month,
  monthsBetween,
  STATUSES,
  TABLES,
  type TableNumber,
  THRESHOLD,
} from './vocabulary'

/** A closed month that leaves, and what stays for the next one. */
export interface Sealed {
  /** `null`: too few visits; all of it stays. */
  readonly batch: Batch | null
  readonly rest: Box
}

/**
 * Closes the month of a box. A table leaves only with enough people on enough days; reasons, ages and motives only
 * together with the standing of the same right, so that no difference between tables shows a few people.
 * `noise`: draws a whole number to be added to a count of a sensitive right. `next`: the catalogue of the month that
 * opens; a table whose right it defines otherwise is forgotten.
 */
export function seal(box: Box, now: Month, catalogue: Catalogue, next: Catalogue, noise: () => number): Sealed {
  if (box.sessions < THRESHOLD) return { batch: null, rest: carried({ ...box, month: now }, catalogue, next) }
  const stays: Record<string, Table> = { ...box.tables }
  const cells: Cell[] = []
  const noisy: Record<string, { mech: 'geom2'; eps: 1 }> = {}
  const leave = (table: TableNumber, subject: string) => {
    const key = tableKey(table, subject)
    const { since, counts } = stays[key] as Table
    for (const [categories, n] of Object.entries(counts)) cells.push(cellOf(table, subject, since, categories, n))
    delete stays[key]
  }
  const at = (table: TableNumber, subject: string) => stays[tableKey(table, subject)]
  const local = Object.keys(stays)
    .map((key) => key.slice(2))
    .filter(isLocal)
  for (const right of new Set([...Object.keys(catalogue.rights), ...local])) {
    const sensitive = countedOf(catalogue, right)?.sensitive === true
    const standing = at(TABLES.standing, right)
    if (sensitive && standing && standing.days >= DISTINCT_DAYS) {
      // The noisy sum decides, not the true one, and the month is that of the batch: neither tells whether somebody came.
      const drawn = withNoise(standing, noise)
      if (drawn.reduce((sum, [, n]) => sum + n, 0) < THRESHOLD) continue
      for (const [status, n] of drawn) cells.push([TABLES.standing, right, box.month, status, '', n])
      delete stays[tableKey(TABLES.standing, right)]
      noisy[right] = { mech: 'geom2', eps: 1 }
    } else if (!sensitive && isRipe(standing)) {
      leave(TABLES.standing, right)
      const reasons = isEnough(at(TABLES.reasons, right))
      if (reasons) leave(TABLES.reasons, right)
      if (everyBandIsEnough(at(TABLES.ages, right))) leave(TABLES.ages, right)
      if (reasons && isEnough(at(TABLES.motives, right))) leave(TABLES.motives, right)
    }
  }
  for (const key of Object.keys(stays)) {
    const [table, subject = ''] = [Number(key.slice(0, 1)) as TableNumber, key.slice(2)]
    // A question whose answers were changed under way says nothing any more.
    if (table === TABLES.questions && Object.keys(stays[key]?.counts ?? {}).length > MOST_ANSWERS) delete stays[key]
    else if (table >= TABLES.outcomes && isRipe(stays[key])) leave(table, subject)
  }
  const { sessions, refused, month } = box
  // Of a few people even these are not told: refusals wait, and how visits were made is left out.
  const told = isTold(refused) ? refused : 0
  const mode = isTold(box.alone) && isTold(box.mediator) ? { alone: box.alone, mediator: box.mediator } : NO_MODE
  const today = { ...box.today, filled: box.today.filled.filter((key) => key in stays) }
  return {
    batch: { v: FORMAT, cat: box.cat, month, sessions, refused: told, mode, cells, noise: noisy },
    rest: carried(
      { ...emptyBox(box.cat, now), refused: refused - told, today, tables: stays, spoiled: box.spoiled },
      catalogue,
      next,
    ),
  }
}

const NO_MODE = { alone: 0, mediator: 0 }
const isTold = (people: number): boolean => people === 0 || people >= THRESHOLD
const isEnough = (table: Table | undefined): table is Table => total(table) >= THRESHOLD
const isRipe = (table: Table | undefined): table is Table => isEnough(table) && table.days >= DISTINCT_DAYS

function cellOf(table: TableNumber, subject: string, since: Month, categories: string, n: number): Cell {
  const [c1 = '', c2 = ''] = categories.split('/')
  return [table, subject, since, c1, c2, n]
}

/** All bands or none: an age that nobody has says nothing about anybody. */
function everyBandIsEnough(table: Table | undefined): boolean {
  if (!isEnough(table)) return false
  const people = new Map<string, number>()
  for (const [categories, n] of Object.entries(table.counts)) {
    const band = categories.split('/')[1] ?? ''
    people.set(band, (people.get(band) ?? 0) + n)
  }
  return [...people.values()].every((count) => count >= THRESHOLD)
}

/** The three counts of a right, each with noise of its own; a count of nobody gets it too, or it would tell. */
const withNoise = ({ counts }: Table, noise: () => number): [status: string, n: number][] =>
  STATUSES.map((status) => [status, (counts[`${status}/`] ?? 0) + noise()])

/** What goes on being counted under the next catalogue: of a right that it defines in the same way, and not too old. */
function carried(box: Box, from: Catalogue, to: Catalogue): Box {
  const same = (key: string) => {
    const [right, ofRight] = [key.slice(2), Number(key.slice(0, 1)) <= TABLES.outcomes]
    return !ofRight || JSON.stringify(countedOf(from, right)) === JSON.stringify(countedOf(to, right))
  }
  const tables = Object.fromEntries(Object.entries(box.tables).filter(([key]) => same(key)))
  // A new series begins whole.
  const spoiled = from.version === to.version ? box.spoiled : []
  return forgotten({ ...box, cat: to.version, tables, spoiled })
}

/** Tables whose counts are of the same people as those of another, and would show by difference how many were lost. */
const TIED: Readonly<Record<number, readonly TableNumber[]>> = {
  [TABLES.standing]: [TABLES.reasons, TABLES.ages, TABLES.motives],
  [TABLES.reasons]: [TABLES.reasons, TABLES.motives],
  [TABLES.ages]: [TABLES.ages],
  [TABLES.motives]: [TABLES.motives],
}

/** Without the tables that waited for over a year, and without those tied to them, for good. */
function forgotten(box: Box): Box {
  const old = Object.entries(box.tables).filter(([, { since }]) => monthsBetween(since, box.month) > KEPT_MONTHS)
  const spoiled = new Set(box.spoiled)
  for (const [key] of old) {
    for (const table of TIED[Number(key.slice(0, 1))] ?? []) spoiled.add(tableKey(table, key.slice(2)))
  }
  const gone = new Set([...old.map(([key]) => key), ...spoiled])
  const tables = Object.fromEntries(Object.entries(box.tables).filter(([key]) => !gone.has(key)))
  return { ...box, tables, spoiled: [...spoiled].sort() }
}
