import type { Hono } from 'hono'
import type { ItemFault } from '../../content/local/faults'
import { readPack } from '../../content/local/pack'
import { todayInParis } from '../clock'
import { servedPack } from '../local-pack'
import type { AtelierOptions } from './atelier'
import { bodyOf, fileSchema, jsonOf, LARGEST_FILE, LARGEST_ITEM, noteSchema } from './body'
import { type Change, change, changesMade } from './changes'
import { readDraft, resetDraft } from './draft'
import { isTooDeep } from './json'
import { refuse } from './refusals'
import { envelope } from './signing'
import { assemble, publish, restore, versions, versionText } from './versions'

/** Undoes a change that turned out not to be publishable. */
class Faulty extends Error {
  constructor(readonly problems: readonly ItemFault[]) {
    super('faults')
  }
}

/** The draft as a whole: preview, publication, earlier versions, files of them, and who changed what. */
export function versionRoutes(routes: Hono, { store, now, localPack, signer }: AtelierOptions): void {
  const servedTo = (db: Change['db'] | typeof store) => servedPack({ store: db, file: localPack })
  const today = () => todayInParis(now())

  routes.get('/v1/atelier/draft', async (context) => context.json(await readDraft(store, await servedTo(store))))
  routes.get('/v1/atelier/preview', async (context) => {
    const made = await assemble(store, await servedTo(store), today())
    return 'pack' in made ? context.json(made.pack) : refuse(context, 'faults', made)
  })
  routes.get('/v1/atelier/versions', async (context) => context.json(await versions(store)))
  routes.get('/v1/atelier/audit', async (context) => context.json(await changesMade(store)))

  routes.post('/v1/atelier/publish', ...jsonOf(LARGEST_ITEM), async (context) => {
    const read = await bodyOf(context, noteSchema)
    if ('refusal' in read) return read.refusal
    const made = await change(store, context.get('staff'), now(), async (under) => {
      const served = await servedTo(under.db)
      const result = await publish(under, { served, today: today(), note: read.value.note })
      if ('version' in result) await under.log({ action: 'published', kind: 'versions', id: result.version })
      return result
    })
    if ('problems' in made) return refuse(context, 'faults', made)
    context.set('outcome', 'published')
    return context.json(made)
  })

  routes.post('/v1/atelier/versions/:version/restore', async (context) => {
    const version = context.req.param('version')
    try {
      const made = await change(store, context.get('staff'), now(), async (under) => {
        const result = await restore(under, { served: await servedTo(under.db), today: today(), version })
        if (result && 'problems' in result) throw new Faulty(result.problems)
        return result
      })
      if (!made) return refuse(context, 'unknown-version')
      context.set('outcome', 'published')
      return context.json(made)
    } catch (error) {
      if (error instanceof Faulty) return refuse(context, 'faults', { problems: error.problems })
      throw error
    }
  })

  routes.get('/v1/atelier/versions/:version/file', async (context) => {
    const version = context.req.param('version')
    const text = await versionText(store, version)
    if (text === undefined) return refuse(context, 'unknown-version')
    return context.body(envelope(text, signer), 200, {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="pack-${version}.json"`,
    })
  })

  routes.post('/v1/atelier/import', ...jsonOf(LARGEST_FILE), async (context) => {
    const read = await bodyOf(context, fileSchema)
    if ('refusal' in read) return read.refusal
    const { pack: text, signature, key } = read.value
    if (key !== signer.publicKey || !signer.isOurs(text, signature)) return refuse(context, 'wrong-signature')
    // Ours, but an older version of the product may have signed it: it is read like any other.
    if (isTooDeep(text)) return refuse(context, 'too-deep')
    const parsed = readPack(text)
    if (!parsed.ok) return refuse(context, 'faults', { problems: [{ path: parsed.reason, code: 'pack' }] })
    const changed = await change(store, context.get('staff'), now(), async (under) => {
      const paths = await resetDraft(under, parsed.pack)
      await under.log({ action: 'imported', kind: 'versions', id: parsed.pack.version, paths })
      return paths
    })
    return context.json({ version: parsed.pack.version, changed })
  })
}
