import { Hono } from 'hono'
import { CLOSED_POLICY, cacheControl, policyOf, SECURITY_HEADERS } from './headers'
import { serveLocalPack } from './local-pack'
import { problem } from './problem'
import { type Encoding, type StaticFile, staticFiles } from './static-files'

export interface CollectorOptions {
  /** Folder of the built product. */
  readonly folder: string
  readonly version: string
  /** File of the local pack (see `src/content/local/pack.ts`); without it, the pack of the build. */
  readonly localPack?: string | undefined
}

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

/** The collector: serves the built product. */
export function collector({ folder, version, localPack }: CollectorOptions): Hono {
  const app = new Hono()
  const read = staticFiles(folder)

  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value)
    if (!context.res.headers.has('content-security-policy')) {
      context.res.headers.set('content-security-policy', CLOSED_POLICY)
    }
  })

  app.get('/v1/health', (context) => context.json({ status: 'ok', version }, 200, { 'cache-control': 'no-store' }))
  serveLocalPack(app, localPack)
  app.all('/v1/*', () => problem(404, 'Not found'))

  app.on(['GET', 'HEAD'], '*', async ({ req }) => {
    // The address as it was sent: a decoded one would hide an encoded "..".
    const path = new URL(req.url).pathname
    const file = await read(path === '/' ? '/index.html' : path)
    if (file) return send(path === '/' ? '/index.html' : path, file, req.raw, 200)
    // A person who mistypes an address sees the start screen, a program sees an error.
    const page = req.header('accept')?.includes('text/html') ? await read('/index.html') : undefined
    return page ? send('/index.html', page, req.raw, 404) : problem(404, 'Not found')
  })
  app.all('*', () => problem(405, 'Method not allowed', { allow: 'GET, HEAD' }))

  app.onError((error) => {
    console.error(error)
    return problem(500, 'Internal error')
  })
  return app
}
