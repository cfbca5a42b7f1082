import { Hono, type MiddlewareHandler } from 'hono'
import { CATALOGUE } from '../../statistics/catalogue'
import { FORMAT, THRESHOLD } from '../../statistics/vocabulary'
import type { Store } from '../store/open'
import { putBatch } from './batches'
import { onlyJson } from './body'
import { postEnrolment } from './enrolments'
import type { Limits } from './limits'
import { addressOf, networkOf } from './network'
import { openApi } from './openapi'
import { refuse } from './problems'
import { postReport } from './reports'

export interface ApiOptions {
  readonly store: Store
  /** The day where the devices are, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly version: string
  readonly limits: Limits
  /** Behind a proxy of ours, which tells whom it serves. */
  readonly trustProxy: boolean
  /** Départements whose telephones may report; none: closed. */
  readonly phones: readonly string[]
  /** Names of the aids of the local packs that were published: what devices may count beside the rights of the law. */
  readonly localRights?: () => Promise<ReadonlySet<string>>
}

/** The oldest application that may still send. */
const MIN_APP = '0.1.0'
/** Requests of one network in an hour: a house with its devices and their repeats, and somebody who guesses codes. */
const SENDS_AN_HOUR = 600
const CODES_AN_HOUR = 20

/** What devices send to, under `/v1`. */
export function api(options: ApiOptions): Hono {
  const { version, limits, trustProxy, phones } = options
  const atMost =
    (kind: string, most: number): MiddlewareHandler =>
    async (context, next) => {
      const wait = limits.exceeded(kind, networkOf(addressOf(context, trustProxy)), most)
      return wait === undefined ? next() : refuse(context, 'too-many-requests', wait)
    }
  const routes = new Hono()
  routes.get('/v1/config', (context) =>
    context.json(
      {
        v: FORMAT,
        cat: CATALOGUE.version,
        k: THRESHOLD,
        phones: { open: phones.length > 0, geo: phones },
        min_app: MIN_APP,
      },
      200,
      { 'cache-control': 'public, max-age=86400' },
    ),
  )
  routes.get('/v1/openapi.json', (context) => context.json(openApi(version), 200, { 'cache-control': 'no-cache' }))
  routes.put(
    '/v1/sites/:site/kiosks/:kiosk/months/:month',
    atMost('send', SENDS_AN_HOUR),
    ...onlyJson,
    putBatch(options),
  )
  routes.post('/v1/enrolments', atMost('code', CODES_AN_HOUR), ...onlyJson, postEnrolment(options))
  routes.post('/v1/reports', atMost('send', SENDS_AN_HOUR), ...onlyJson, postReport(options))
  return routes
}
