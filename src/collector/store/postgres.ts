import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

const CONNECTIONS = 10
/** Milliseconds before a database that does not answer counts as gone. */
const PATIENCE_MS = 5_000

/** Sums of integers come as int8, or as numeric where integers are of 64 bits; ours are far below 2^53. */
const SUMS: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

/** A server that speaks the protocol of PostgreSQL. */
export function postgres(connectionString: string): Dialect {
  const pool = new pg.Pool({
    connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        SUMS.has(oid) ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  })
  // A connection that breaks, idle or between two statements, leaves the pool; the next statement says that it is gone.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({ pool })
}
