import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../../src/collector/secrets'
import { openStore } from '../../src/collector/store/open'
import { addSite } from '../../src/collector/store/sites'
import { canonical } from '../../src/statistics/batch'
import { type Month, monthAfter } from '../../src/statistics/vocabulary'
import { startProduct } from '../server'
import { madeBatch } from '../statistics/batches'
import { percentile } from './stats'

/** Kiosks of all France services, and the hour in which they send their month: played that many times faster. */
const KIOSKS = 4_200
const FASTER = 60
const HOUSES = 2_800

export interface Uploads {
  readonly p99: number
  /** Milliseconds of the slowest answer. */
  readonly slowest: number
  /** Answers other than 201. */
  readonly refused: number
  /** Visits sent and visits in the sums of the database. */
  readonly sent: number
  readonly stored: number
  /** Bytes of memory of the collector, before the first batch and after the last one. */
  readonly atRest: number
  readonly after: number
}

/** Resident memory of a process, in bytes. */
function memoryOf(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1]) * 1024
}

/** Puts one body; milliseconds and status. */
function put(agent: Agent, port: number, path: string, token: string, from: string, body: string) {
  const started = performance.now()
  return new Promise<{ status: number; ms: number }>((resolve, reject) => {
    const sending = request(
      {
        ...{ agent, port, path, host: '127.0.0.1', method: 'PUT' },
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-forwarded-for': from,
        },
      },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, ms: performance.now() - started }))
      },
    )
    sending.on('error', reject)
    sending.end(body)
  })
}

/** The built collector, on a file, with every kiosk of the country sending its month within an hour. */
export async function uploading(kiosks = KIOSKS): Promise<Uploads> {
  const folder = mkdtempSync(join(tmpdir(), 'porte-des-droits-load-'))
  const database = join(folder, 'load.sqlite')
  const token = 'a'.repeat(43)
  const prepared = await openStore(database)
  await prepared.transaction().execute(async (store) => {
    for (let house = 0; house < HOUSES; house += 1) {
      await addSite(store as never, { site: `s${house}`, territory: `t${house >> 5}`, geo: '88', label: 'load' })
    }
    for (let kiosk = 0; kiosk < kiosks; kiosk += 1) {
      const held = { kiosk_id: `k${kiosk}`, site_id: `s${kiosk % HOUSES}`, token_sha256: sha256(token), revoked: 0 }
      await store.insertInto('kiosk').values(held).execute()
    }
  })
  await prepared.destroy()
  const settings = { DATABASE_URL: database, TRUST_PROXY: '1', LOG_LEVEL: 'warn' }
  const product = await startProduct(undefined, settings)
  const port = Number(new URL(product.origin).port)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  try {
    await new Promise((done) => setTimeout(done, 2_000))
    const atRest = memoryOf(product.pid())
    const month: Month = monthAfter(new Date().toISOString().slice(0, 7), -1)
    const bodies = Array.from({ length: 200 }, (_, seed) => madeBatch(seed, month, monthAfter(month)))
    const every = 3_600_000 / kiosks / FASTER
    const started = performance.now()
    const answers = await Promise.all(
      Array.from({ length: kiosks }, async (_, kiosk) => {
        const wait = started + kiosk * every - performance.now()
        await new Promise((done) => setTimeout(done, Math.max(0, wait)))
        const body = canonical(bodies[kiosk % bodies.length] as (typeof bodies)[number])
        const path = `/v1/sites/s${kiosk % HOUSES}/kiosks/k${kiosk}/months/${month}`
        return put(agent, port, path, token, `10.${kiosk >> 8}.${kiosk & 255}.1`, body)
      }),
    )
    const after = memoryOf(product.pid())
    const times = answers.map(({ ms }) => ms)
    const people = (index: number) =>
      (bodies[index % bodies.length] as (typeof bodies)[number]).cells.reduce((sum, cell) => sum + cell[5], 0)
    const store = await openStore(database)
    const { n } = await store
      .selectFrom('cell')
      .select(({ fn }) => fn.sum<number>('n').as('n'))
      .executeTakeFirstOrThrow()
    await store.destroy()
    return {
      p99: percentile(times, 0.99),
      slowest: Math.max(...times),
      refused: answers.filter(({ status }) => status !== 201).length,
      sent: answers.reduce((sum, _, kiosk) => sum + people(kiosk), 0),
      stored: Number(n),
      ...{ atRest, after },
    }
  } finally {
    agent.destroy()
    await product.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
