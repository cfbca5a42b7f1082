import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Edition } from '../../statistics/edition'
import { sha256 } from '../secrets'
import { inTransaction } from '../store/faults'
import type { Store } from '../store/open'
import type { Database } from '../store/schema'
import { Doubt, type EditionsFolder, editionsFolder } from './folder'
import { makeEdition, type Order, recordOf } from './make-edition'
import { duePeriods } from './periods'
import { isTerritoryName } from './routes'

/** What a run did, as `<territory>/<period>`, and what somebody has to look at. */
export interface PublicationReport {
  readonly published: readonly string[]
  readonly problems: readonly string[]
}

/**
 * The publication of a store into a folder: `<territory>/<period>.json` and `.csv`, `index.json`, `datapackage.json`.
 * Each run publishes what is due on a day (`YYYY-MM-DD`) and was not yet. What was published is never written again: a
 * file that is not what it was is told and left alone. Throws when the database or the disk cannot be used.
 */
export function openPublication(
  store: Store,
  path: string,
  { demo = false }: { readonly demo?: boolean } = {},
): (today: string) => Promise<PublicationReport> {
  const folder = editionsFolder(path)
  return async (today) => {
    const published: string[] = []
    const problems: string[] = []
    for (const { id, label, months } of await territoriesOf(store)) {
      for (const period of duePeriods(months, today)) {
        const name = `${id}/${period.id}`
        try {
          const isNew = await publishOnce(store, folder, { territory: { id, label }, period, madeOn: today, demo })
          if (isNew) published.push(name)
        } catch (error) {
          if (!(error instanceof Doubt)) throw error
          problems.push(`${name}: ${error.message}`)
        }
      }
    }
    const recorded = await store
      .selectFrom('edition')
      .select(['territory_id as territory', 'period', 'sha256'])
      .orderBy('territory_id')
      .orderBy('period')
      .execute()
    await folder.list(recorded, demo)
    return { published, problems }
  }
}

/** Territories, and the months in which each counted something. */
async function territoriesOf(store: Store) {
  const counted = await store
    .selectFrom('batch')
    .innerJoin('site', 'site.site_id', 'batch.site_id')
    .innerJoin('territory', 'territory.territory_id', 'site.territory_id')
    .distinct()
    .select(['territory.territory_id as id', 'territory.label as label', 'batch.counted_in as month'])
    .orderBy('territory.territory_id')
    .orderBy('batch.counted_in')
    .execute()
  const territories = new Map<string, { readonly id: string; readonly label: string; readonly months: string[] }>()
  for (const { id, label, month } of counted) {
    if (!isTerritoryName(id)) throw new Error(`"${id}" cannot be the name of a folder`)
    territories.set(id, { id, label, months: [...(territories.get(id)?.months ?? []), month] })
  }
  return [...territories.values()]
}

/** Publishes an edition, or completes the files of one that was. Answers whether it is new. */
async function publishOnce(store: Store, folder: EditionsFolder, order: Order): Promise<boolean> {
  const name = { territory: order.territory.id, period: order.period.id }
  const record = await recordOf(store, name.territory, name.period)
  const text = record ? await again(store, folder, order, record) : await first(store, folder, order)
  if (text !== undefined) await folder.complete(name, text)
  return !record && text !== undefined
}

/** The text of a recorded edition: of its file or, if that was lost, made again from the same counts. */
async function again(
  store: Store,
  folder: EditionsFolder,
  order: Order,
  { sha256: hash, made_on: madeOn }: { readonly sha256: string; readonly made_on: string },
): Promise<string> {
  const kept = await folder.verified({ territory: order.territory.id, period: order.period.id, sha256: hash })
  if (kept !== undefined) return kept
  const made = await makeEdition(store, folder, { ...order, madeOn })
  if (made === undefined || sha256(made) !== hash) throw new Doubt('the file is missing and cannot be made again')
  return made
}

/**
 * Makes an edition and records it. The record comes first, in the same transaction as the reading of the counts: from
 * then on a batch of the period goes into a later one. The file comes after, and can be made again.
 */
async function first(store: Store, folder: EditionsFolder, order: Order): Promise<string | undefined> {
  const name = { territory: order.territory.id, period: order.period.id }
  // A file without a record: the database is an older copy. It stands if the counts still say the same.
  const found = await folder.read(name)
  const madeOn = found === undefined ? order.madeOn : dayOf(found)
  return inTransaction(store, async (transaction) => {
    await holdLedger(transaction)
    const claimed = await transaction
      .insertInto('edition')
      .values({ territory_id: name.territory, period: name.period, sha256: '', made_on: madeOn })
      .onConflict((conflict) => conflict.doNothing())
      .returning('period')
      .executeTakeFirst()
    // Another process is publishing it.
    if (!claimed) return undefined
    const made = await makeEdition(transaction, folder, { ...order, madeOn })
    if (made === undefined) throw new Doubt('what was counted is gone')
    if (found !== undefined && made !== found) throw new Doubt('a file is there that is not what the counts say')
    await transaction
      .updateTable('edition')
      .set({ sha256: sha256(made) })
      .where('territory_id', '=', name.territory)
      .where('period', '=', name.period)
      .execute()
    return made
  })
}

function dayOf(text: string): string {
  try {
    return (JSON.parse(text) as Edition).madeOn
  } catch {
    throw new Doubt('a file is there that is no edition')
  }
}

/** Batches that are being stored are waited for, others wait. SQLite and CockroachDB put them in a row by themselves. */
async function holdLedger(db: Kysely<Database>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return
  const { rows } = await sql<{ version: string }>`select version()`.execute(db)
  if (rows[0]?.version.startsWith('PostgreSQL')) await sql`lock table batch in share mode`.execute(db)
}
