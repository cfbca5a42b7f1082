import type { Kysely } from 'kysely'
import type { Edition } from '../../statistics/edition'
import type { Database } from '../store/schema'
import type { Stretch } from './ask'
import { editionOf, rowsOf } from './edition'
import { Doubt, type EditionsFolder } from './folder'
import { isYear, type Period, quartersOf } from './periods'
import { readSums } from './read-sums'
import { together } from './sums'

/** What to make, and how it says who made it. */
export interface Order {
  readonly territory: Edition['territory']
  readonly period: Period
  readonly madeOn: string
  readonly demo: boolean
}

/** An edition of what is counted, as the text of its file: the same counts make the same bytes. `undefined`: no visit. */
export async function makeEdition(
  db: Kysely<Database>,
  folder: EditionsFolder,
  { territory, period, madeOn, demo }: Order,
): Promise<string | undefined> {
  const stretches: Stretch[] = []
  for (const part of isYear(period.id) ? quartersOf(period.id) : [period]) {
    const sums = await readSums(db, territory.id, part.months)
    stretches.push({ sums, rows: part === period ? new Map() : await rowsTold(db, folder, territory.id, part) })
  }
  const houses = [...together(stretches.map(({ sums }) => sums)).visits.keys()]
  if (houses.length === 0) return undefined
  const sites = await db
    .selectFrom('site')
    .where('site_id', 'in', houses)
    .select(['site_id as id', 'label'])
    .orderBy('site_id')
    .execute()
  return `${JSON.stringify(editionOf({ territory, madeOn, demo, sites }, period, stretches))}\n`
}

/** What the edition of a quarter told: by its file, since the rules may have changed since. */
async function rowsTold(db: Kysely<Database>, folder: EditionsFolder, territory: string, quarter: Period) {
  const record = await recordOf(db, territory, quarter.id)
  if (!record) return new Map()
  const text = await folder.verified({ territory, period: quarter.id, sha256: record.sha256 })
  if (text === undefined) throw new Doubt(`the file of ${quarter.id} is missing`)
  return rowsOf(JSON.parse(text) as Edition)
}

/** The record that an edition was published. */
export const recordOf = (db: Kysely<Database>, territory: string, period: string) =>
  db
    .selectFrom('edition')
    .where('territory_id', '=', territory)
    .where('period', '=', period)
    .select(['sha256', 'made_on'])
    .executeTakeFirst()
