import { sql, type Transaction } from 'kysely'
import { inTransaction } from '../store/faults'
import type { Store } from '../store/open'
import type { Database } from '../store/schema'

/** Who changes something: a member of the staff and the house. */
export interface By {
  readonly account: string
  readonly house: string
}

/** Of the seed of the draft, and of the commands of the administrator. */
export const NOBODY: By = { account: '', house: '' }

/** What was done, for the audit list. `paths`: names of what changed. */
export interface Done {
  readonly action: string
  readonly kind?: string
  readonly id?: string
  readonly paths?: readonly string[]
}

export interface Change {
  readonly db: Transaction<Database>
  /** Greater than that of every earlier change. */
  readonly number: number
  readonly by: By
  /** UTC, ISO 8601. */
  readonly at: string
  /** Puts it on the audit list. At most once. */
  log(done: Done): Promise<void>
}

/** One change of the workshop, in one transaction. It waits for those under way, on either engine and in any process. */
export function change<T>(store: Store, by: By, now: Date, work: (change: Change) => Promise<T>): Promise<T> {
  const at = now.toISOString()
  return inTransaction(store, async (db) => {
    const { changes: number } = await db
      .insertInto('workshop')
      .values({ workshop_id: 'one', changes: 1 })
      .onConflict((conflict) => conflict.column('workshop_id').doUpdateSet({ changes: sql`workshop.changes + 1` }))
      .returning('changes')
      .executeTakeFirstOrThrow()
    return work({
      db,
      number,
      by,
      at,
      async log({ action, kind = '', id = '', paths = [] }) {
        const who = { changed_at: at, account_id: by.account, site_id: by.house }
        await db
          .insertInto('change')
          .values({ number, ...who, action, kind, item_id: id, paths: JSON.stringify(paths) })
          .execute()
      },
    })
  })
}

/** Names of what differs between two values, dots between them; lists are compared whole. */
export function changedPaths(before: unknown, after: unknown, path = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isPlain(before) || !isPlain(after)) return [path]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    changedPaths(before[key], after[key], path === '' ? key : `${path}.${key}`),
  )
}

/** The audit list, newest first. */
export async function changesMade(store: Store, most = 1_000): Promise<object[]> {
  const rows = await store.selectFrom('change').selectAll().orderBy('number', 'desc').limit(most).execute()
  return rows.map((row) => ({
    at: row.changed_at,
    account: row.account_id,
    house: row.site_id,
    action: row.action,
    kind: row.kind,
    id: row.item_id,
    paths: JSON.parse(row.paths) as string[],
  }))
}
