import { readFile } from 'node:fs/promises'
import type { Hono } from 'hono'
import { DEFAULT_PACK } from '../content/local/default-pack'
import { nationalPlace } from '../content/local/national-schema'
import { type Pack, readPack } from '../content/local/pack'
import { isSensitive, rightIdOf } from '../content/local/right'
import { entityTag } from './secrets'

/** The pack that the staff put in place; the one of the build when there is none, or when it is wrong. */
async function currentPack(file: string | undefined): Promise<Pack> {
  if (file === undefined) return DEFAULT_PACK
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') console.error(`local pack ${file}: ${error.message}`)
    return undefined
  })
  if (text === undefined) return DEFAULT_PACK
  const read = readPack(text)
  if (read.ok) return read.pack
  console.error(`local pack ${file}: ${read.reason}`)
  return DEFAULT_PACK
}

/** Names under which devices count the aids of packs; never those that tell of health. */
export const countedAids = (packs: readonly Pack[]): ReadonlySet<string> =>
  new Set(
    packs.flatMap(({ aids }) =>
      aids.filter(({ right }) => right && !isSensitive(right)).map(({ id }) => rightIdOf(id)),
    ),
  )

/** Those of the pack in place. */
export const currentAids = async (file: string | undefined): Promise<ReadonlySet<string>> =>
  countedAids([await currentPack(file)])

/** Serves the local pack, read again at each request so that staff need not restart anything. */
export function serveLocalPack(app: Hono, file: string | undefined): void {
  app.get('/v1/local-pack', async ({ req, body }) => {
    const text = JSON.stringify(await currentPack(file))
    const etag = entityTag(text)
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache', etag }
    return req.header('if-none-match') === etag ? body(null, 304, headers) : body(text, 200, headers)
  })
  app.get('/v1/lieux-de-mediation-numerique', async ({ json }) => {
    const { places } = await currentPack(file)
    return json(places.map(nationalPlace).filter((place) => place !== null))
  })
}
