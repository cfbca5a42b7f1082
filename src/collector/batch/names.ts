import { COMMUNE_CODES } from '../../content/local/communes'
import { COUNTED_NEED_IDS } from '../../content/local/needs'
import type { Cell } from '../../statistics/batch'
import { type Catalogue, countedOf, isLocal } from '../../statistics/catalogue'
import { AGE_STATUSES, MOTIVES, OUTCOMES, REASONS, STATUSES, TABLES } from '../../statistics/vocabulary'

const has = (list: readonly string[], text: string): boolean => list.includes(text)
const MOTIVES_OF: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(MOTIVES))
/** Ids of the local pack: questions and their answers. */
const LOCAL_ID = /^[a-z0-9-]{2,60}$/

/**
 * Whether the catalogue has the subject of a cell, and its table the categories. `local`: the aids of the packs that this
 * collector published; a device can name no other.
 */
export function isKnown([table, subject, , c1, c2]: Cell, catalogue: Catalogue, local: ReadonlySet<string>): boolean {
  if (table === TABLES.questions) return LOCAL_ID.test(subject) && LOCAL_ID.test(c1) && c2 === ''
  if (table === TABLES.needs) return has(COUNTED_NEED_IDS, subject) && has(COMMUNE_CODES, c1) && c2 === ''
  const right = isLocal(subject) && !local.has(subject) ? undefined : countedOf(catalogue, subject)
  if (!right || (right.sensitive && table !== TABLES.standing)) return false
  if (table === TABLES.standing) return has(STATUSES, c1) && c2 === ''
  if (table === TABLES.reasons) return has(REASONS, c1) && c2 === ''
  if (table === TABLES.ages) return has(AGE_STATUSES, c1) && right.bands.some((band) => String(band) === c2)
  if (table === TABLES.motives) return has(MOTIVES_OF.get(c1) ?? [], c2)
  return has(OUTCOMES, c1) && c2 === ''
}
