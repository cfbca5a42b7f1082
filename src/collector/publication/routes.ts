import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { problem } from '../problem'
import { entityTag } from '../secrets'

const TERRITORY = /^[a-z0-9-]{1,40}$/
const EDITION = /^\d{4}(-Q[1-4])?\.(json|csv)$/

/** Whether a name of a territory can be that of a folder. */
export const isTerritoryName = (id: string): boolean => TERRITORY.test(id)

async function send(request: Request, path: readonly string[], attachment?: string): Promise<Response> {
  const bytes = await readFile(join(...path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (!bytes) return problem(404, 'Not found')
  const etag = entityTag(bytes)
  const headers = {
    'content-type': attachment ? 'text/csv; charset=utf-8' : 'application/json',
    'cache-control': 'no-cache',
    etag,
    ...(attachment ? { 'content-disposition': `attachment; filename="${attachment}"` } : {}),
  }
  const known = request.headers.get('if-none-match')?.includes(etag)
  return new Response(known ? null : new Uint8Array(bytes), { status: known ? 304 : 200, headers })
}

/** What has been published, as it lies in a folder. */
export function publishedRoutes(folder: string): Hono {
  const routes = new Hono()
  routes.use('/v1/published/*', compress())
  routes.get('/v1/published/index.json', ({ req }) => send(req.raw, [folder, 'index.json']))
  routes.get('/v1/published/datapackage.json', ({ req }) => send(req.raw, [folder, 'datapackage.json']))
  routes.get('/v1/published/:territory/:edition', ({ req }) => {
    const { territory, edition } = req.param()
    if (!isTerritoryName(territory) || !EDITION.test(edition)) return problem(404, 'Not found')
    const attachment = edition.endsWith('.csv') ? `non-recours-${territory}-${edition}` : undefined
    return send(req.raw, [folder, territory, edition], attachment)
  })
  return routes
}
