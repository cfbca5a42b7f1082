import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { sql } from 'kysely'
import { openStore, type Store } from './open'
import type { Database } from './schema'

const TABLES = [
  'territory',
  'site',
  'kiosk',
  'enrolment',
  'batch',
  'cell',
  'tally',
  'seen',
  'phone',
  'edition',
  'account',
  'workshop',
  'draft',
  'pack_version',
  'change',
] as const satisfies readonly (keyof Database)[]

/** Rows of each table, and all people counted. */
async function figures(store: Store): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const table of TABLES) {
    const { many } = await store
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('many'))
      .executeTakeFirstOrThrow()
    found.set(table, many)
  }
  const { n } = await store
    .selectFrom('cell')
    .select(({ fn }) => fn.sum<number | null>('n').as('n'))
    .executeTakeFirstOrThrow()
  return found.set('people', n ?? 0)
}

/**
 * Copies a database file while it is in use, then restores the copy: it must open, be whole and hold the same counts.
 * Returns these, in one line. Throws when the file exists, or when the copy is not what it should be.
 */
export async function backUp(store: Store, file: string): Promise<string> {
  if (existsSync(file)) throw new Error(`${file} exists: choose another name`)
  const before = await figures(store)
  await sql`VACUUM INTO ${file}`.execute(store)
  const after = await figures(store)
  const written = await open(file, 'r+')
  await written.sync()
  await written.close()
  const copy = await openStore(file)
  try {
    const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(copy)
    if (rows[0]?.integrity_check !== 'ok') throw new Error(`${file} is damaged`)
    const copied = await figures(copy)
    for (const [name, count] of copied) {
      // What comes while the copy is made is in it, or not.
      const around = [before.get(name) ?? 0, after.get(name) ?? 0]
      if (count < Math.min(...around) || count > Math.max(...around)) throw new Error(`${file} lacks rows: ${name}`)
    }
    // One file, with nothing beside it.
    await sql`PRAGMA journal_mode = DELETE`.execute(copy)
    return [...copied].map(([name, count]) => `${name} ${count}`).join(', ')
  } finally {
    await copy.destroy()
  }
}
