import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { DEFAULT_PACK } from '../content/local/default-pack'
import { nationalPlace } from '../content/local/national-schema'
import { type Pack, readPack } from '../content/local/pack'
import { isSensitive, rightIdOf } from '../content/local/right'
import { envelope, type Signer } from './atelier/signing'
import { entityTag } from './secrets'
import type { Store } from './store/open'

/** The pack that terminals are given. */
export interface Served {
  readonly pack: Pack
  /** The text that is signed. */
  readonly text: string
  /** Published by the workshop; else the file of the staff, or that of the build. */
  readonly published: boolean
}

export interface LocalPackOptions {
  readonly store: Pick<Store, 'selectFrom'>
  /** A file of the staff (see `src/content/local/pack.ts`), for as long as the workshop has published nothing. */
  readonly file?: string | undefined
  readonly signer: Signer
}

const DEFAULT: Served = { pack: DEFAULT_PACK, text: JSON.stringify(DEFAULT_PACK), published: false }

async function fileText(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') console.error(`local pack ${file}: ${error.message}`)
    return undefined
  })
}

/** The newest pack that the workshop published; else that of the file; else, or when it is wrong, that of the build. */
export async function servedPack({ store, file }: Omit<LocalPackOptions, 'signer'>): Promise<Served> {
  const newest = await store
    .selectFrom('pack_version')
    .select(['version', 'pack'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const text = newest?.pack ?? (await fileText(file))
  if (text === undefined) return DEFAULT
  const read = readPack(text)
  if (read.ok) return { pack: read.pack, text: newest ? text : JSON.stringify(read.pack), published: !!newest }
  console.error(`local pack ${newest?.version ?? file}: ${read.reason}`)
  return DEFAULT
}

/**
 * Names of the aids that devices may count: those of every pack that was published, since a batch tells of months past, and
 * of the one served now. Never those that tell of health.
 */
export async function countedAids(options: Omit<LocalPackOptions, 'signer'>): Promise<ReadonlySet<string>> {
  const published = await options.store.selectFrom('pack_version').select('pack').execute()
  const packs = [(await servedPack(options)).pack]
  for (const { pack } of published) {
    const read = readPack(pack)
    if (read.ok) packs.push(read.pack)
  }
  const counted = packs.flatMap(({ aids }) => aids.filter(({ right }) => right && !isSensitive(right)))
  return new Set(counted.map(({ id }) => rightIdOf(id)))
}

/** Serves the local pack, signed, read again at each request so that staff need not restart anything. */
export function localPackRoutes(options: LocalPackOptions): Hono {
  const { signer } = options
  const routes = new Hono()
  routes.get('/v1/local-pack', async ({ req, body }) => {
    const { text } = await servedPack(options)
    const etag = entityTag(`${signer.publicKey} ${text}`)
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache', etag }
    return req.header('if-none-match') === etag ? body(null, 304, headers) : body(envelope(text, signer), 200, headers)
  })
  routes.get('/v1/local-pack/key', ({ json }) => json({ key: signer.publicKey }, 200, { 'cache-control': 'no-cache' }))
  routes.get('/v1/lieux-de-mediation-numerique', async ({ json }) => {
    const { places } = (await servedPack(options)).pack
    return json(places.map(nationalPlace).filter((place) => place !== null))
  })
  return routes
}
