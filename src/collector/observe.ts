import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { Metrics } from './metrics'

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'PATCH'])

/** Tells the log and the counters of each request: its route, not its address, and nothing of who sent what. */
export const observe =
  (log: Logger, metrics: Metrics): MiddlewareHandler =>
  async (context, next) => {
    const started = performance.now()
    await next()
    const method = METHODS.has(context.req.method) ? context.req.method : 'other'
    const route = routePath(context)
    const { status } = context.res
    const outcome = context.get('outcome')
    metrics.count(method, route, status, outcome ?? '')
    const level = status >= 500 ? 'warn' : route.startsWith('/v1/') ? 'info' : 'debug'
    log[level]({ event: 'request', method, route, status, outcome, ms: Math.round(performance.now() - started) })
  }
