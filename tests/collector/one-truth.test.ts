import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { collector } from '../../src/collector/app'
import { atelier } from '../../src/collector/atelier/atelier'
import { growingWaits } from '../../src/collector/atelier/waits'
import { localPackRoutes } from '../../src/collector/local-pack'
import { publishedRoutes } from '../../src/collector/publication/routes'
import { sha256 } from '../../src/collector/secrets'
import { isTerritory } from '../../src/collector/store/sites'
import { widgetRoutes } from '../../src/collector/widget/routes'
import { SMALL } from '../observatory/full'
import { type Service, startService } from './service'
import { enter, hire } from './workshop'

/** One truth for all: what is published is the same, byte for byte, for a partner who is signed in and for anybody. */
let top: string
let service: Service
let cookie: string
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'one-truth-'))
  service = await startService(join(top, 'x.sqlite'))
  await hire(service, 'marie')
  cookie = (await enter(service, 'marie')).cookie
  const [text, folder] = [`${JSON.stringify(SMALL)}\n`, join(top, 'editions')]
  mkdirSync(join(folder, 'pvm'), { recursive: true })
  writeFileSync(join(folder, 'pvm', `${SMALL.period}.json`), text)
  const listed = { territory: 'pvm', label: 'Vallées', period: SMALL.period, sha256: sha256(text) }
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ demo: false, editions: [listed] }))
  mkdirSync(join(top, 'dist'))
  writeFileSync(join(top, 'dist', 'shell.html'), '<!doctype html><title>Observatoire</title>')
})
afterAll(async () => {
  await service.store.destroy()
  rmSync(top, { recursive: true })
})

function app() {
  const { store, signer } = service
  const now = () => new Date('2026-05-10T10:00:00Z')
  return collector({
    folder: join(top, 'dist'),
    version: '1',
    parts: [
      publishedRoutes(join(top, 'editions')),
      widgetRoutes({
        editions: join(top, 'editions'),
        isTerritory: (id) => isTerritory(store, id),
        aids: async () => [],
      }),
      localPackRoutes({ store, signer }),
      atelier({ store, now, localPack: undefined, signer, trustProxy: false, waits: growingWaits() }),
    ],
  })
}

it('the cookie is one that the workshop knows', async () => {
  const ask = (headers: Record<string, string>) => app().request('/v1/atelier/session', { headers })
  expect([(await ask({ cookie })).status, (await ask({})).status]).toEqual([200, 401])
})

it.each([
  '/observatoire',
  '/v1/published/index.json',
  `/v1/published/pvm/${SMALL.period}.json`,
  '/v1/published/pvm/2026-Q9.json',
  '/v1/local-pack',
  '/v1/lieux-de-mediation-numerique',
  '/widget/pvm',
  '/widget/200068377',
  '/widget/nowhere',
])('the same with and without a sitting: %s', async (path) => {
  const [known, stranger] = [await app().request(path, { headers: { cookie } }), await app().request(path)]
  expect(known.status).toBe(stranger.status)
  expect([...known.headers]).toEqual([...stranger.headers])
  expect(await known.text()).toBe(await stranger.text())
  expect(known.headers.get('vary') ?? '').not.toMatch(/cookie/i)
})
