import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Dialect, Kysely } from 'kysely'
import Libsql from 'libsql'
import pg from 'pg'
import { ingester } from '../../src/collector/store/ingest'
import { migrate } from '../../src/collector/store/migrations'
import { postgres } from '../../src/collector/store/postgres'
import type { Database } from '../../src/collector/store/schema'
import { addSite } from '../../src/collector/store/sites'
import { sqlite } from '../../src/collector/store/sqlite'
import type { Batch } from '../../src/statistics/batch'
import { startCluster } from '../postgres'
import { madeBatch } from '../statistics/batches'
import { interleaved, median } from './stats'

/** One statement as the collector sent it, the beginning and the end of its transaction among them. */
interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Batches a second: ours, the bare driver's with the same statements and values, and the ratio of the two. */
export interface Rates {
  readonly ours: number
  readonly bare: number
  readonly ratio: number
}

/** Houses that send at the same time. */
const HOUSES = 40

/** Each batch is a kiosk's own. */
const incoming = (batch: Batch, index: number) => ({
  site: `site-${index % HOUSES}`,
  kiosk: `kiosk-${index}`,
  batch,
  sha256: String(index).padStart(64, '0'),
  now: '2026-04',
})

/** Stores batches `from` to `from + count` with as many workers as `clients`; batches a second. */
async function rate(count: number, clients: number, store: (index: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const started = performance.now()
  const worker = async () => {
    for (let index = next++; index < count; index = next++) await store(index)
  }
  await Promise.all(Array.from({ length: clients }, worker))
  return (count / (performance.now() - started)) * 1000
}

/** Empties what batches fill, so that each round does the same work. */
const TABLES = ['batch', 'cell', 'tally'] as const

/** Measures one engine in turns, after a round that counts for nothing. */
async function measure(
  dialect: Dialect,
  bare: (statements: readonly Statement[]) => Promise<unknown>,
  { batches, clients, rounds }: { batches: number; clients: number; rounds: number },
): Promise<Rates> {
  let heard: Statement[] | undefined
  const store = new Kysely<Database>({
    dialect,
    log: ({ query }) => void heard?.push({ sql: query.sql, parameters: query.parameters }),
  })
  await migrate(store)
  for (let house = 0; house < HOUSES; house += 1) {
    await addSite(store, { site: `site-${house}`, territory: 'bench', geo: '88', label: 'bench' })
  }
  const ingest = ingester(store)
  const made = Array.from({ length: batches }, (_, index) => incoming(madeBatch(index), index))
  const clear = async () => {
    for (const table of TABLES) await store.deleteFrom(table).execute()
  }
  const said: Statement[][] = []
  for (const one of made) {
    heard = []
    if ((await ingest(one)) !== 'stored') throw new Error('a batch of the bench is refused')
    said.push(heard)
  }
  heard = undefined
  const rates = { ours: [] as number[], bare: [] as number[] }
  for (const who of interleaved(['ours', 'bare'] as const, rounds)) {
    await clear()
    const one =
      who === 'ours'
        ? (index: number) => ingest(made[index] as (typeof made)[number])
        : (index: number) => bare(said[index] as Statement[])
    rates[who].push(await rate(batches, clients, one))
  }
  await store.destroy()
  const ratios = rates.ours.map((ours, index) => ours / (rates.bare[index] as number))
  return { ours: median(rates.ours), bare: median(rates.bare), ratio: median(ratios) }
}

/** One file: every transaction waits for the disk. */
export async function storingInSqlite(batches = 400, rounds = 6): Promise<Rates> {
  const folder = mkdtempSync(join(tmpdir(), 'porte-des-droits-bench-'))
  const path = join(folder, 'bench.sqlite')
  const file = new Libsql(path, { timeout: 5_000 })
  file.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  const prepared = new Map<string, ReturnType<typeof file.prepare>>()
  const run = (sql: string, parameters: readonly unknown[]) => {
    const statement = prepared.get(sql) ?? file.prepare(sql)
    prepared.set(sql, statement)
    return statement.reader ? statement.all(...parameters) : statement.run(...parameters)
  }
  try {
    return await measure(
      sqlite(path),
      async (statements) => {
        for (const { sql, parameters } of statements) run(sql, parameters)
      },
      { batches, clients: 1, rounds },
    )
  } finally {
    file.close()
    rmSync(folder, { recursive: true })
  }
}

/** A PostgreSQL on this machine, eight clients. */
export async function storingInPostgres(batches = 800, rounds = 6, clients = 8): Promise<Rates> {
  const cluster = await startCluster()
  try {
    const url = await cluster.create()
    const pool = new pg.Pool({ connectionString: url, max: clients })
    pool.on('error', () => undefined)
    const rates = await measure(
      postgres(url),
      async (statements) => {
        const client = await pool.connect()
        try {
          for (const { sql, parameters } of statements) await client.query(sql, [...parameters])
        } finally {
          client.release()
        }
      },
      { batches, clients, rounds },
    )
    await pool.end()
    return rates
  } finally {
    await cluster.discard()
  }
}
