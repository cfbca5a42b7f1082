import { Kysely } from 'kysely'
import { migrate } from './migrations'
import { postgres } from './postgres'
import type { Database } from './schema'
import { sqlite } from './sqlite'

/** The database of the collector, whichever the engine. `destroy()` closes it. */
export type Store = Kysely<Database>

/** Whether an address names a server; any other is the path of a file. */
export const isServer = (url: string): boolean => /^postgres(ql)?:\/\//.test(url)

/** Opens a file (its folder is made) or a server (`postgres://…`) and brings its tables to the newest version. */
export async function openStore(url: string): Promise<Store> {
  const db = new Kysely<Database>({ dialect: isServer(url) ? postgres(url) : sqlite(url) })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return db
}
