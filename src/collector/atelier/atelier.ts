import { Hono } from 'hono'
import { servedPack } from '../local-pack'
import type { Store } from '../store/open'
import { openDraft } from './draft'
import { ownSite, signedIn } from './guard'
import { itemRoutes } from './item-routes'
import { signInRoutes } from './sign-in'
import type { Signer } from './signing'
import { versionRoutes } from './version-routes'
import type { Waits } from './waits'

export interface AtelierOptions {
  readonly store: Store
  readonly now: () => Date
  /** File of the local pack, for as long as nothing is published. */
  readonly localPack: string | undefined
  readonly signer: Signer
  /** Behind a proxy of ours, which tells whom it serves. */
  readonly trustProxy: boolean
  readonly waits: Waits
}

/** The workshop of the staff, under `/v1/atelier`: signing in, the draft of the local pack, its versions. */
export function atelier(options: AtelierOptions): Hono {
  const { store, now, localPack } = options
  const routes = new Hono()
  let opened: Promise<void> | undefined

  routes.use('/v1/atelier/*', async (context, next) => {
    await next()
    context.res.headers.set('cache-control', 'no-store')
  })
  routes.use('/v1/atelier/*', ownSite)
  signInRoutes(routes, options)
  routes.use('/v1/atelier/*', signedIn(store, now), async (_, next) => {
    opened ??= servedPack({ store, file: localPack }).then((served) => openDraft(store, served, now()))
    await opened.catch((error: unknown) => {
      opened = undefined
      throw error
    })
    await next()
  })
  itemRoutes(routes, options)
  versionRoutes(routes, options)
  return routes
}
