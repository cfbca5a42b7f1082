import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import { api } from '../../src/collector/api/api'
import { hourlyLimits, type Limits } from '../../src/collector/api/limits'
import { collector } from '../../src/collector/app'
import { atelier } from '../../src/collector/atelier/atelier'
import { openSigner, type Signer } from '../../src/collector/atelier/signing'
import { growingWaits } from '../../src/collector/atelier/waits'
import { localPackRoutes } from '../../src/collector/local-pack'
import { logger } from '../../src/collector/log'
import { metrics as newMetrics } from '../../src/collector/metrics'
import { publishedRoutes } from '../../src/collector/publication/routes'
import { enrol, issueCode } from '../../src/collector/store/devices'
import { openStore, type Store } from '../../src/collector/store/open'
import { seed } from '../../src/collector/store/sites'
import { type Batch, canonical } from '../../src/statistics/batch'

/** The whole collector without a socket, on a real database. */
export interface Service {
  readonly app: Hono
  readonly store: Store
  readonly limits: Limits
  readonly signer: Signer
  /** Sends from an address; by default from one that nothing else is sent from. */
  request(path: string, init?: RequestInit, address?: string): Promise<Response>
  /** Token of a device, enrolled anew. */
  enrol(kiosk: string): Promise<string>
  put(batch: Batch, token: string, changes?: Sent): Promise<Response>
  metrics(): Promise<string>
}

/** What a test changes in an upload. */
export interface Sent {
  readonly path?: string
  readonly body?: RequestInit['body']
  readonly headers?: Readonly<Record<string, string>>
  readonly kiosk?: string
  readonly address?: string
}

/** One key for all services of a test file, as for all collectors of one database. */
const KEY = join(mkdtempSync(join(tmpdir(), 'key-')), 'signing-key.pem')
process.once('exit', () => rmSync(dirname(KEY), { recursive: true, force: true }))

/** `day`: what the collector takes for today; `now`: the moment that the workshop takes for now. */
export async function startService(
  database: string,
  {
    day = '2026-05-10',
    phones = [] as readonly string[],
    trustProxy = false,
    log = logger('silent'),
    now = () => new Date(`${day}T10:00:00Z`),
    localPack = undefined as string | undefined,
  } = {},
): Promise<Service> {
  const store = await openStore(database)
  await seed(store)
  const metrics = newMetrics()
  const limits = hourlyLimits()
  const signer = openSigner(KEY)
  const parts = [
    api({ store, today: () => day, version: '1.2.3', limits, trustProxy, phones }),
    publishedRoutes('/nowhere/editions'),
    localPackRoutes({ store, file: localPack, signer }),
    atelier({ store, now, localPack, signer, trustProxy, waits: growingWaits(() => now().getTime()) }),
  ]
  const alive = () => sql`select 1`.execute(store)
  const app = collector({ folder: '/nowhere', version: '1.2.3', parts, alive, metrics, log })
  let sent = 0
  const request: Service['request'] = async (path, init, address) => {
    sent += 1
    const remoteAddress = address ?? `10.${sent >> 16}.${(sent >> 8) & 255}.${sent & 255}`
    return app.request(path, init, { incoming: { socket: { remoteAddress } } })
  }
  return {
    app,
    store,
    limits,
    signer,
    request,
    metrics: metrics.text,
    async enrol(kiosk) {
      const place = await enrol(store, await issueCode(store, 'remiremont', kiosk, day), day)
      if (!place) throw new Error('not enrolled')
      return place.token
    },
    put: (batch, token, { path, body, headers, kiosk = 'k1', address } = {}) =>
      request(
        path ?? `/v1/sites/remiremont/kiosks/${kiosk}/months/${batch.month}`,
        {
          method: 'PUT',
          body: body ?? canonical(batch),
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        },
        address,
      ),
  }
}

/** Status and code of an answer. */
export async function said(response: Response): Promise<string> {
  const body = (await response.json().catch(() => ({}))) as { code?: string }
  return [response.status, body.code].filter(Boolean).join(' ')
}
