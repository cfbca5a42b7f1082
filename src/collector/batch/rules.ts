import { type Batch, type Cell, LARGEST_COUNT } from '../../statistics/batch'
import { type Catalogue, catalogueOf } from '../../statistics/catalogue'
import { KEPT_MONTHS, MOST_ANSWERS, type Month, monthsBetween, TABLES, THRESHOLD } from '../../statistics/vocabulary'
import { isKnown } from './names'

/** The first rule that a batch breaks: the code of the answer, and nothing else. */
export type BrokenRule =
  | 'unknown-catalogue'
  | 'month-not-closed'
  | 'month-too-old'
  | 'too-few-sessions'
  | 'mode-exceeds-sessions'
  | 'count-out-of-range'
  | 'unknown-category'
  | 'since-out-of-range'
  | 'duplicate-cell'
  | 'noise-missing'
  | 'noise-not-allowed'
  | 'too-many-answers'
  | 'table-too-small'
  | 'linked-table'

/** Months after which a batch is no longer taken. */
const OLDEST = 13

const NO_LOCAL: ReadonlySet<string> = new Set()

/**
 * Checks all that a batch says against what a device may say. `now`: the current month where the devices are; `local`: the
 * aids of the packs that this collector published.
 */
export function brokenRule(batch: Batch, now: Month, local: ReadonlySet<string> = NO_LOCAL): BrokenRule | undefined {
  const { month, sessions, refused, mode, cells } = batch
  const catalogue = catalogueOf(batch.cat)
  if (!catalogue) return 'unknown-catalogue'
  if (month >= now) return 'month-not-closed'
  if (monthsBetween(month, now) > OLDEST) return 'month-too-old'
  if (sessions < THRESHOLD) return 'too-few-sessions'
  if (sessions > LARGEST_COUNT || refused > LARGEST_COUNT) return 'count-out-of-range'
  if (mode.alone + mode.mediator > sessions) return 'mode-exceeds-sessions'
  return brokenNoise(batch, catalogue) ?? brokenCells(batch, catalogue, local) ?? brokenTables(cells)
}

/** A sensitive right has noise, an ordinary one has none; and no noise is declared of what is not there. */
function brokenNoise({ cells, noise }: Batch, catalogue: Catalogue): BrokenRule | undefined {
  const standing = new Set(cells.filter(([table]) => table === TABLES.standing).map(([, subject]) => subject))
  const sensitive = (subject: string) =>
    Object.hasOwn(catalogue.rights, subject) && catalogue.rights[subject]?.sensitive === true
  if (Object.keys(noise).some((subject) => !sensitive(subject) || !standing.has(subject))) return 'noise-not-allowed'
  return [...standing].some((subject) => sensitive(subject) && !Object.hasOwn(noise, subject))
    ? 'noise-missing'
    : undefined
}

function brokenCells(
  { month, cells, noise }: Batch,
  catalogue: Catalogue,
  local: ReadonlySet<string>,
): BrokenRule | undefined {
  const seen = new Set<string>()
  for (const cell of cells) {
    const [table, subject, since, c1, c2, n] = cell
    if (!isKnown(cell, catalogue, local)) return 'unknown-category'
    const wait = monthsBetween(since, month)
    if (wait < 0 || wait > KEPT_MONTHS) return 'since-out-of-range'
    const least = table === TABLES.standing && Object.hasOwn(noise, subject) ? -LARGEST_COUNT : 0
    if (n < least || n > LARGEST_COUNT) return 'count-out-of-range'
    const key = `${table}/${subject}/${c1}/${c2}`
    if (seen.has(key)) return 'duplicate-cell'
    seen.add(key)
  }
  return undefined
}

/** Defence in depth: a faulty device cannot tell of ten people or fewer. */
function brokenTables(cells: readonly Cell[]): BrokenRule | undefined {
  const sums = new Map<string, number>()
  const answers = new Map<string, number>()
  const standing = new Set<string>()
  for (const [table, subject, , , c2, n] of cells) {
    // Ages: each band has the threshold for itself.
    const key = table === TABLES.ages ? `${table}/${subject}/${c2}` : `${table}/${subject}`
    sums.set(key, (sums.get(key) ?? 0) + n)
    if (table === TABLES.standing) standing.add(subject)
    if (table === TABLES.questions) answers.set(subject, (answers.get(subject) ?? 0) + 1)
  }
  if ([...answers.values()].some((count) => count > MOST_ANSWERS)) return 'too-many-answers'
  if ([...sums.values()].some((sum) => sum < THRESHOLD)) return 'table-too-small'
  // Alone, they would show the few people who still wait in the standing of the device.
  const linked: ReadonlySet<number> = new Set([TABLES.reasons, TABLES.ages, TABLES.motives])
  return cells.some(([table, subject]) => linked.has(table) && !standing.has(subject)) ? 'linked-table' : undefined
}
