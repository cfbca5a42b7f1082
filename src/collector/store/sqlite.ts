import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import Libsql from 'libsql'

/** Milliseconds to wait for another process that writes, such as a backup. */
const PATIENCE_MS = 5_000
/** Statements kept ready: all those of this program, with room for the lengths of batches. */
const KEPT_STATEMENTS = 500

/** Opens a file as Kysely wants it. Kysely prepares a statement at each use: here it is prepared once. */
function openFile(path: string): SqliteDatabase {
  mkdirSync(dirname(path), { recursive: true })
  const file = new Libsql(path, { timeout: PATIENCE_MS })
  // An acknowledged batch survives a power cut: each commit waits for the disk.
  file.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  const ready = new Map<string, SqliteStatement>()
  const nothing: SqliteStatement = {
    reader: false,
    all: () => [],
    run: () => ({ changes: 0, lastInsertRowid: 0 }),
    iterate: () => [].values(),
  }
  return {
    close() {
      // All in the one file, for whoever copies it; the driver's own closing leaves the log beside it.
      file.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      file.close()
    },
    prepare(sql) {
      // SQLite itself undoes a transaction that met a full disk: undoing it again would hide the reason.
      if (sql === 'rollback' && !file.inTransaction) return nothing
      const known = ready.get(sql)
      if (known) return known
      const statement = file.prepare(sql) as SqliteStatement
      if (ready.size >= KEPT_STATEMENTS) ready.clear()
      ready.set(sql, statement)
      return statement
    },
  }
}

/** One file on the disk of this machine. */
export const sqlite = (path: string): Dialect => new SqliteDialect({ database: async () => openFile(path) })
