import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { sql } from 'kysely'
import { api } from './api/api'
import { hourlyLimits } from './api/limits'
import { collector } from './app'
import { atelier } from './atelier/atelier'
import { openSigner } from './atelier/signing'
import { growingWaits } from './atelier/waits'
import { todayInParis } from './clock'
import { countedAids, localPackRoutes, servedPack } from './local-pack'
import { logger, trace } from './log'
import { metrics as newMetrics, serveMetrics } from './metrics'
import { openPublication } from './publication/job'
import { publishedRoutes } from './publication/routes'
import type { Settings } from './settings'
import { openStore } from './store/open'
import { retain } from './store/retention'
import { isTerritory, seed } from './store/sites'
import { widgetRoutes } from './widget/routes'

const DAY_MS = 86_400_000
/** Milliseconds that requests under way have to finish. */
const FAREWELL_MS = 5_000
const SWEEP_MS = 50

/**
 * Starts a collector; answers what stops it: requests under way are answered, then the database is closed. Rejects when
 * the database cannot be opened or the port is taken.
 */
export async function run(settings: Settings, folder: string, version: string): Promise<() => Promise<void>> {
  const { port, hostname, localPack, database, editions, logLevel, metricsPort, trustProxy, phones } = settings
  const log = logger(logLevel)
  const metrics = newMetrics()
  const signer = openSigner(settings.signingKey)
  const store = await openStore(database)
  await seed(store)
  const publish = openPublication(store, editions, settings)
  const day = async () => {
    try {
      const { published, problems } = await publish(todayInParis())
      log.info({ event: 'publication', published })
      if (problems.length > 0) log.error({ event: 'publication', problems })
      await retain(store, todayInParis())
    } catch (error) {
      log.error({ event: 'daily', ...trace(error) })
    }
  }
  const limits = hourlyLimits()
  const parts = [
    api({
      ...{ store, today: () => todayInParis(), version, limits, trustProxy, phones },
      localRights: () => countedAids({ store, file: localPack }),
    }),
    publishedRoutes(editions),
    widgetRoutes({
      editions,
      isTerritory: (id) => isTerritory(store, id),
      aids: async () => (await servedPack({ store, file: localPack })).pack.aids,
    }),
    localPackRoutes({ store, file: localPack, signer }),
    atelier({ store, now: () => new Date(), localPack, signer, trustProxy, waits: growingWaits() }),
  ]
  const alive = () => sql`select 1`.execute(store)
  const { fetch } = collector({ folder, version, parts, alive, log, metrics })
  const server = serve({ fetch, port, hostname })
  const counters = metricsPort === undefined ? undefined : serveMetrics(metrics, metricsPort)
  await Promise.all([server, ...(counters ? [counters] : [])].map((one) => once(one, 'listening')))
  const heard = (server.address() as AddressInfo).port
  const host = hostname === '127.0.0.1' || hostname === '::1' ? 'localhost' : hostname
  log.info({ event: 'listening', url: `http://${host}:${heard}` })
  let work = day()
  const daily = setInterval(() => {
    work = day()
  }, DAY_MS)
  return async () => {
    clearInterval(daily)
    counters?.close()
    const finished = new Promise<void>((done) => server.close(() => done()))
    // Connections become idle one after the other, as their requests are answered.
    const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), SWEEP_MS)
    await Promise.race([Promise.all([finished, work]), new Promise((done) => setTimeout(done, FAREWELL_MS).unref())])
    clearInterval(idle)
    await store.destroy()
    log.info({ event: 'stopped' })
  }
}
