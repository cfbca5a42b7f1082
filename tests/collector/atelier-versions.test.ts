import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { envelope } from '../../src/collector/atelier/signing'
import { DEFAULT_PACK } from '../../src/content/local/default-pack'
import type { Pack } from '../../src/content/local/pack'
import { ENGINES, useDatabases } from '../databases'
import { type Service, said, startService } from './service'
import { enter, hire, NOTICE, type Visitor } from './workshop'

/** After the pack of the build, or versions would be named after its day. */
const DAY = '2027-05-10'

describe.each(ENGINES)('versions of the local pack: %s', (engine) => {
  const databases = useDatabases(engine)
  let url: string
  let service: Service
  let claire: Visitor
  beforeEach(async () => {
    url = await databases.create()
    service = await startService(url, { day: DAY })
    await hire(service, 'claire')
    claire = await enter(service, 'claire')
  })
  afterEach(() => service.store.destroy())

  const put = async (item: object, revision: number | null = null) =>
    (await claire.send('PUT', `items/notices/${(item as { id: string }).id}`, { item, revision })).json() as Promise<{
      revision: number
    }>
  const publish = async (note = '') =>
    (await claire.send('POST', 'publish', { note })).json() as Promise<{ version: string }>
  /** What a terminal would take: the signature is checked with the key that is pinned. */
  async function given(from = service): Promise<Pack> {
    const sent = (await (await from.request('/v1/local-pack')).json()) as Record<'pack' | 'signature' | 'key', string>
    const { key } = (await (await from.request('/v1/local-pack/key')).json()) as { key: string }
    expect(sent.key).toBe(key)
    const known = await crypto.subtle.importKey('raw', Buffer.from(key, 'base64url'), 'Ed25519', false, ['verify'])
    const bytes = new TextEncoder().encode(sent.pack)
    expect(await crypto.subtle.verify('Ed25519', known, Buffer.from(sent.signature, 'base64url'), bytes)).toBe(true)
    return JSON.parse(sent.pack) as Pack
  }

  it('are given to terminals, signed, from the moment that they are published, and not before', async () => {
    expect((await given()).version).toBe(DEFAULT_PACK.version)
    const etag = (await service.request('/v1/local-pack')).headers.get('etag') ?? ''
    await put(NOTICE)
    expect((await given()).version).toBe(DEFAULT_PACK.version)
    expect((await service.request('/v1/local-pack', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect(await publish('Fermeture de mai')).toEqual({ version: `${DAY}.01` })
    const fresh = await service.request('/v1/local-pack', { headers: { 'if-none-match': etag } })
    expect([fresh.status, fresh.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    const pack = await given()
    expect(pack.version).toBe(`${DAY}.01`)
    expect(pack.notices.map(({ id }) => id)).toEqual(['fermeture-mai'])
    expect(await (await claire.get('versions')).json()).toEqual([
      {
        ...{ version: `${DAY}.01`, publishedAt: `${DAY}T10:00:00.000Z`, by: 'claire', house: 'remiremont' },
        ...{ note: 'Fermeture de mai', current: true },
      },
    ])
    const { published, items } = (await (await claire.get('draft')).json()) as {
      published: string
      items: { state: string; toConfirm: boolean }[]
    }
    expect([published, items.filter(({ state, toConfirm }) => state !== 'same' && !toConfirm)]).toEqual([
      `${DAY}.01`,
      [],
    ])
  })

  it('an earlier one comes back as a newer one, and the draft with it', async () => {
    const { revision } = await put(NOTICE)
    await publish('un')
    await put({ ...NOTICE, text: { fr: 'Tout autre chose.' } }, revision)
    await put({ ...NOTICE, id: 'en-plus' })
    await publish('deux')
    expect((await given()).notices).toHaveLength(2)
    const response = await claire.send('POST', `versions/${DAY}.01/restore`)
    expect(await response.json()).toEqual({ version: `${DAY}.03` })
    const pack = await given()
    expect([pack.version, pack.notices.map(({ id }) => id)]).toEqual([`${DAY}.03`, ['fermeture-mai']])
    expect(pack.notices[0]?.text.fr).toBe(NOTICE.text.fr)
    const { items } = (await (await claire.get('draft')).json()) as { items: { state: string; toConfirm: boolean }[] }
    expect(items.filter(({ state, toConfirm }) => state !== 'same' && !toConfirm)).toEqual([])
    const [last] = (await (await claire.get('audit')).json()) as object[]
    expect(last).toMatchObject({
      action: 'restored',
      id: `${DAY}.03`,
      paths: ['notices.fermeture-mai', 'notices.en-plus'],
    })
    for (const version of ['2027-05-10.09', '..%2f..', "x' or 1=1 --"]) {
      expect(await said(await claire.send('POST', `versions/${version}/restore`))).toBe('404 unknown-version')
      expect(await said(await claire.get(`versions/${version}/file`))).toBe('404 unknown-version')
    }
  })

  it('six published at once are six, each greater than the one before (PostgreSQL: by two collectors)', async () => {
    // Two collectors of one file would each hold up this one process while the other writes.
    const other = engine === 'sqlite' ? service : await startService(url, { day: DAY })
    const beside = await enter(other, 'claire')
    const told = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        (index % 2 ? beside : claire).send('POST', 'publish', { note: `${index}` }),
      ),
    )
    const made = await Promise.all(told.map(async (one) => ((await one.json()) as { version: string }).version))
    expect(made.sort()).toEqual(['01', '02', '03', '04', '05', '06'].map((number) => `${DAY}.${number}`))
    expect((await (await claire.get('versions')).json()) as object[]).toHaveLength(6)
    expect((await given(other)).version).toBe((await given()).version)
    if (other !== service) await other.store.destroy()
  })

  it('a file of one is taken back into the draft, and published by nobody', async () => {
    await put(NOTICE)
    await publish()
    const file = await claire.get(`versions/${DAY}.01/file`)
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="pack-${DAY}.01.json"`)
    const text = await file.text()
    const { revision } = (
      (await (await claire.get('draft')).json()) as { items: { id: string; revision: number }[] }
    ).items.find(({ id }) => id === NOTICE.id) as { revision: number }
    await claire.send('DELETE', `items/notices/${NOTICE.id}`, { revision })
    await publish()
    expect((await given()).notices).toEqual([])
    const back = await claire.send('POST', 'import', text)
    expect(await back.json()).toEqual({ version: `${DAY}.01`, changed: ['notices.fermeture-mai'] })
    expect((await given()).notices).toEqual([])
    await publish()
    expect((await given()).notices).toHaveLength(1)
  })

  const signed = (text: string) => envelope(text, service.signer)
  const packText = (part: object) => JSON.stringify({ ...DEFAULT_PACK, ...part })
  const withNotice = (part: object) => packText({ notices: [{ ...NOTICE, ...part }] })
  it.each([
    [
      'another’s signature',
      () => signed(packText({})).replace(/"signature":"..../, '"signature":"AAAA'),
      '422 wrong-signature',
    ],
    ['a changed pack', () => signed(packText({})).replace('franceServices', 'association'), '422 wrong-signature'],
    [
      'a key of its own',
      () => signed(packText({})).replace(/"key":".{43}"/, `"key":"${'A'.repeat(43)}"`),
      '422 wrong-signature',
    ],
    ['no signature', () => JSON.stringify({ pack: packText({}) }), '400 malformed'],
    ['more beside it', () => signed(packText({})).replace('{', '{"run":"x",'), '400 malformed'],
    ['a script', () => signed(withNotice({ text: { fr: '<script>x</script>' } })), '422 faults'],
    ['an unknown field', () => signed(withNotice({ onload: 'x' })), '422 faults'],
    ['a prototype', () => signed(packText({}).replace('{', '{"__proto__":{"a":1},')), '422 faults'],
    ['a prototype of the file', () => signed(packText({})).replace('{', '{"__proto__":{"a":1},'), '400 malformed'],
    ['a depth', () => signed(packText({ places: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) })), '422 too-deep'],
    ['a depth of the file', () => `${'['.repeat(100_000)}`, '422 too-deep'],
    ['513 kB', () => signed('x'.repeat(513 * 1024)), '413 too-large'],
    ['what is no JSON', () => signed('{'), '422 faults'],
    ['what is no text', () => signed('x').replace('{"pack":"x"', '{"pack":5'), '400 malformed'],
  ])('a file with %s is refused and changes nothing', async (_, make, expected) => {
    const before = await (await claire.get('draft')).text()
    expect(await said(await claire.send('POST', 'import', make()))).toBe(expected)
    expect(await (await claire.get('draft')).text()).toBe(before)
  })

  it('a publication that fails half-way leaves the last good one', async () => {
    await put(NOTICE)
    await publish()
    await put({ ...NOTICE, id: 'suite' })
    // The audit list is written last: without it nothing is.
    await service.store.schema.alterTable('change').renameTo('away').execute()
    expect((await claire.send('POST', 'publish', { note: '' })).status).toBe(500)
    expect((await given()).version).toBe(`${DAY}.01`)
    await service.store.schema.alterTable('away').renameTo('change').execute()
    expect(await publish()).toEqual({ version: `${DAY}.02` })
  })

  it.each(['<b>', 'a\u202eb', 'x'.repeat(301), 5])('a note is plain and short, not %j', async (note) => {
    expect(await said(await claire.send('POST', 'publish', { note }))).toBe('400 malformed')
  })
})
