import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAccount } from '../../src/collector/atelier/accounts'
import { openStore } from '../../src/collector/store/open'
import { seed } from '../../src/collector/store/sites'
import { readPack } from '../../src/content/local/pack'
import { ENGINES, useDatabases } from '../databases'
import { type Killable, killable } from './killed'
import { cookieOf, NOTICE, PASSWORD } from './workshop'

const KILLS = 3

describe.each(ENGINES)('a collector killed while staff publish: %s', (engine) => {
  const databases = useDatabases(engine)
  let folder: string
  let collector: Killable
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'published-'))
    const database = await databases.create()
    const store = await openStore(database)
    await seed(store)
    await addAccount(store, { house: 'remiremont', account: 'claire', now: new Date(), password: PASSWORD })
    await store.destroy()
    collector = await killable(database, folder, { SIGNING_KEY: join(folder, 'key.pem') })
    await collector.start()
  })
  afterAll(async () => {
    await collector.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has what it acknowledged, whole, signed with the same key', { timeout: 120_000 }, async () => {
    const call = (path: string, method = 'GET', body?: object, headers = {}) =>
      fetch(`${collector.origin}/v1/${path}`, {
        method,
        body: body ? JSON.stringify(body) : null,
        headers: { 'content-type': 'application/json', ...headers },
      })
    const signIn = async () => {
      const response = await call('atelier/session', 'POST', { account: 'claire', password: PASSWORD })
      const { csrf } = (await response.json()) as { csrf: string }
      return { cookie: cookieOf(response), 'x-csrf-token': csrf }
    }
    const keys = new Set<string>()
    let [acknowledged, revision] = ['', null as number | null]
    for (let kill = 0; kill < KILLS; kill += 1) {
      const staff = await signIn()
      const busy = (async () => {
        for (let turn = 0; ; turn += 1) {
          const item = { ...NOTICE, text: { fr: `Tour ${kill}.${turn}.` } }
          const put = await call('atelier/items/notices/fermeture-mai', 'PUT', { item, revision }, staff)
          const told = (await put.json()) as { revision?: number; current?: { revision: number } }
          revision = told.revision ?? told.current?.revision ?? null
          const made = await call('atelier/publish', 'POST', { note: `${turn}` }, staff)
          if (made.ok) acknowledged = ((await made.json()) as { version: string }).version
        }
      })().catch(() => undefined)
      const before = acknowledged
      while (acknowledged === before) await new Promise((done) => setTimeout(done, 5))
      await new Promise((done) => setTimeout(done, 40))
      await collector.kill()
      await busy
      await collector.start()
      const sent = (await (await call('local-pack')).json()) as { pack: string; key: string }
      keys.add(sent.key)
      const read = readPack(sent.pack)
      if (!read.ok) throw new Error(read.reason)
      // What was acknowledged is there; one more may be, which was written as the power went.
      expect(read.pack.version >= acknowledged).toBe(true)
      const back = await signIn()
      const versions = (await (await call('atelier/versions', 'GET', undefined, back)).json()) as { version: string }[]
      expect(versions[0]?.version).toBe(read.pack.version)
      const audit = (await (await call('atelier/audit', 'GET', undefined, back)).json()) as { action: string }[]
      expect(audit.filter(({ action }) => action === 'published')).toHaveLength(versions.length)
    }
    expect(keys.size).toBe(1)
  })
})
