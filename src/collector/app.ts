import { Hono } from 'hono'
import type { Logger } from 'pino'
import { refuse } from './api/problems'
import { CLOSED_POLICY, cacheControl, framedByAnyone, framedByOurselves, policyOf, securityHeaders } from './headers'
import { logger, trace } from './log'
import { type Metrics, metrics as newMetrics } from './metrics'
import { observe } from './observe'
import { problem } from './problem'
import { type Encoding, type StaticFile, staticFiles } from './static-files'
import { isGone } from './store/faults'

export interface CollectorOptions {
  /** Folder of the built product. */
  readonly folder: string
  readonly version: string
  /** What else is under `/v1`. */
  readonly parts?: readonly Hono[]
  /** Rejects when the collector could not store anything now. */
  readonly alive?: () => Promise<unknown>
  readonly log?: Logger
  readonly metrics?: Metrics
}

/** Pages of the application that do not begin with the start screen. */
const SHELL_ROUTES = /^\/(observatoire|urne|bureau|atelier(\/apercu)?)\/?$/

/** The kiosk that the workshop shows in a frame. */
const PREVIEW = /^\/atelier\/apercu\/?$/

/** Seconds after which a sender may try again when the database is gone. */
const RETRY_SECONDS = 60

/** The encoding that the browser accepts and that is smallest; `q=0` refuses one. */
export function encodingOf(accepted: string): Encoding | undefined {
  const offers = accepted.split(',').map((offer) => offer.trim().toLowerCase())
  const accepts = (name: Encoding) =>
    offers.some((offer) => offer.split(';')[0]?.trim() === name && !/;\s*q=0(\.0*)?$/.test(offer))
  return (['br', 'gzip'] as const).find(accepts)
}

async function send(path: string, file: StaticFile, request: Request, status: 200 | 404): Promise<Response> {
  const html = file.type.startsWith('text/html')
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': status === 200 ? cacheControl(path) : 'no-store',
    'content-security-policy': html ? policyOf(new TextDecoder().decode(file.bytes)) : CLOSED_POLICY,
    // The worker fetches the files of its cache: its own policy must let it.
    ...(path === '/sw.js' ? { 'content-security-policy': "default-src 'none'; connect-src 'self'" } : {}),
    vary: 'accept-encoding',
    etag: `W/${file.etag}`,
  })
  if (status === 200 && request.headers.get('if-none-match')?.includes(file.etag)) {
    return new Response(null, { status: 304, headers })
  }
  const encoding = encodingOf(request.headers.get('accept-encoding') ?? '')
  const packed = encoding && (await file.encoded(encoding))
  if (packed) headers.set('content-encoding', encoding)
  const body = packed ?? file.bytes
  headers.set('content-length', String(body.length))
  return new Response(request.method === 'HEAD' ? null : body, { status, headers })
}

/** The collector: serves the built product, and under `/v1` what devices and readers of the figures ask for. */
export function collector(options: CollectorOptions): Hono {
  const { folder, version, parts = [], alive, log = logger('silent'), metrics = newMetrics() } = options
  const app = new Hono()
  const read = staticFiles(folder)

  app.use(observe(log, metrics))
  app.use(async (context, next) => {
    await next()
    const { headers } = context.res
    for (const [name, value] of Object.entries(securityHeaders(context.req.path))) headers.set(name, value)
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', CLOSED_POLICY)
    framedByAnyone(headers)
    if (PREVIEW.test(new URL(context.req.url).pathname)) framedByOurselves(headers)
  })

  app.get('/v1/health', async (context) => {
    await alive?.()
    return context.json({ status: 'ok', version }, 200, { 'cache-control': 'no-store' })
  })
  for (const part of parts) app.route('/', part)
  app.all('/v1/*', () => problem(404, 'Not found'))

  app.on(['GET', 'HEAD'], '*', async ({ req }) => {
    // The address as it was sent: a decoded one would hide an encoded "..".
    const { pathname } = new URL(req.url)
    const path = pathname === '/' ? '/index.html' : SHELL_ROUTES.test(pathname) ? '/shell.html' : pathname
    const file = await read(path)
    if (file) return send(path, file, req.raw, 200)
    // A person who mistypes an address sees the start screen, a program sees an error.
    const page = req.header('accept')?.includes('text/html') ? await read('/index.html') : undefined
    return page ? send('/index.html', page, req.raw, 404) : problem(404, 'Not found')
  })
  app.all('*', () => problem(405, 'Method not allowed', { allow: 'GET, HEAD' }))

  app.onError((error, context) => {
    if (isGone(error)) return refuse(context, 'database-unavailable', RETRY_SECONDS)
    log.error({ event: 'error', ...trace(error) })
    return problem(500, 'Internal error')
  })
  return app
}
