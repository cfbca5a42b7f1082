import type { Transaction } from 'kysely'
import type { Store } from './open'
import type { Database } from './schema'

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

/** SQLite: locked, full, unreadable. PostgreSQL: connection, resources, stopped, system, read-only. Node: sockets. */
const GONE =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM|PROTOCOL)|(08|40|53|57|58)[0-9A-Z]{3}$|25006$|E(CONN|PIPE|TIMEDOUT|NOTFOUND|HOST|NET|AI_))/
/** What the driver of PostgreSQL says without a code. */
const GONE_WORDS = /connection (terminated|error|timeout)|timeout exceeded when trying to connect|not queryable/i

/** Whether the database cannot answer now, and may later: the sender keeps what it has and tries again. */
export const isGone = (error: unknown): boolean =>
  GONE.test(codeOf(error)) || (error instanceof Error && codeOf(error) === '' && GONE_WORDS.test(error.message))

/** Serialisation failure and deadlock: the same transaction may succeed at once. */
const isClash = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error))
const ATTEMPTS = 8

/** One transaction, done again when it clashed with another one. Throws what stopped it, not what undoing it met. */
export async function inTransaction<T>(
  store: Store,
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    let cause: unknown
    try {
      return await store.transaction().execute((transaction) =>
        work(transaction).catch((error: unknown) => {
          cause = error
          throw error
        }),
      )
    } catch (error) {
      if (attempt === ATTEMPTS || !isClash(cause ?? error)) throw cause ?? error
      await new Promise((done) => setTimeout(done, Math.random() * 2 ** attempt * 5))
    }
  }
}
