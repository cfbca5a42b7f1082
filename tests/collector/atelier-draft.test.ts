import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { change } from '../../src/collector/atelier/changes'
import { openDraft, write } from '../../src/collector/atelier/draft'
import { servedPack } from '../../src/collector/local-pack'
import { DEFAULT_PACK } from '../../src/content/local/default-pack'
import type { Question } from '../../src/content/local/pack'
import { printOf } from '../../src/content/local/reviews'
import { TO_CONFIRM } from '../../src/content/local/to-confirm'
import { ENGINES, useDatabases } from '../databases'
import { type Service, said, startService } from './service'
import { enter, hire, NOTICE, type Visitor } from './workshop'

interface Item {
  kind: string
  id: string
  revision: number
  item: Record<string, unknown>
  toConfirm: boolean
  changedBy: string | null
  state: string
}

describe.each(ENGINES)('the draft of the local pack: %s', (engine) => {
  const databases = useDatabases(engine)
  let service: Service
  let [claire, denis] = [] as unknown as [Visitor, Visitor]
  beforeEach(async () => {
    service = await startService(await databases.create())
    await hire(service, 'claire')
    await hire(service, 'denis', 'val-d-ajol')
    ;[claire, denis] = [await enter(service, 'claire'), await enter(service, 'denis')]
  })
  afterEach(() => service.store.destroy())

  const draft = async () =>
    (await (await claire.get('draft')).json()) as { published: string | null; items: Item[]; problems: object[] }
  const item = async (kind: string, id: string) =>
    (await draft()).items.find((one) => one.kind === kind && one.id === id) as Item
  const put = (item: object, revision: number | null = null, kind = 'notices', by = claire) =>
    by.send('PUT', `items/${kind}/${(item as { id: string }).id}`, { item, revision })
  const revisionOf = async (response: Response) => ((await response.json()) as { revision: number }).revision

  it('begins with what terminals have, and what is to be confirmed', async () => {
    const { published, items, problems } = await draft()
    expect([published, problems]).toEqual([null, []])
    const same = items.filter(({ toConfirm }) => !toConfirm)
    const many = DEFAULT_PACK.places.length + DEFAULT_PACK.notices.length + DEFAULT_PACK.questions.length
    expect(same).toHaveLength(many)
    expect(same.every(({ state, changedBy }) => state === 'same' && changedBy === null)).toBe(true)
    expect(items.filter(({ toConfirm }) => toConfirm)).toHaveLength(TO_CONFIRM.length)
  })

  it('says what is new, changed and removed, by whom; a removed one may come back', async () => {
    const revision = await revisionOf(await put(NOTICE))
    const [place] = DEFAULT_PACK.places
    const before = await item('places', place?.id ?? '')
    await put({ ...place, name: 'Un autre nom' }, before.revision, 'places', denis)
    const { id } = DEFAULT_PACK.questions[0] as Question
    const gone = await item('questions', id)
    expect((await claire.send('DELETE', `items/questions/${id}`, { revision: gone.revision })).status).toBe(200)
    expect(await item('notices', NOTICE.id)).toMatchObject({ state: 'new', changedBy: 'claire', revision })
    expect(await item('places', place?.id ?? '')).toMatchObject({ state: 'changed', changedBy: 'denis' })
    expect(await item('questions', id)).toMatchObject({ state: 'removed' })
    expect((await put(gone.item, null, 'questions')).status).toBe(200)
    expect(await item('questions', id)).toMatchObject({ state: 'same' })
    const audit = (await (await denis.get('audit')).json()) as object[]
    expect(audit.slice(0, 4)).toMatchObject([
      { account: 'claire', house: 'remiremont', action: 'added', id },
      { account: 'claire', action: 'removed', kind: 'questions', id },
      { account: 'denis', house: 'val-d-ajol', action: 'changed', kind: 'places', paths: ['name'] },
      { account: 'claire', action: 'added', kind: 'notices', id: NOTICE.id },
    ])
  })

  it('an older copy never overwrites a newer one: its sender is told whose it is', async () => {
    const first = await revisionOf(await put(NOTICE))
    await put({ ...NOTICE, validUntil: '2026-05-20' }, first, 'notices', denis)
    for (const stale of [
      () => put({ ...NOTICE, validUntil: null }, first),
      () => put({ ...NOTICE, validUntil: null }),
      () => claire.send('DELETE', `items/notices/${NOTICE.id}`, { revision: first }),
      () => claire.send('POST', `items/notices/${NOTICE.id}/confirm`, { revision: first, by: 'Mme Martin' }),
    ]) {
      const response = await stale()
      expect(response.status).toBe(409)
      expect(await response.json()).toMatchObject({
        code: 'changed-since',
        current: { changedBy: 'denis', changedAt: '2026-05-10T10:00:00.000Z', item: { validUntil: '2026-05-20' } },
      })
    }
    const { revision } = await item('notices', NOTICE.id)
    await claire.send('DELETE', `items/notices/${NOTICE.id}`, { revision })
    const late = await put(NOTICE, revision, 'notices', denis)
    expect([late.status, await late.json()]).toMatchObject([409, { current: null }])
  })

  it('of eight who write at once, one does', async () => {
    const first = await revisionOf(await put(NOTICE))
    for (const revision of [first, null]) {
      const id = revision ? NOTICE.id : 'un-autre'
      const told = await Promise.all(
        Array.from({ length: 8 }, async (_, index) =>
          said(
            await put(
              { ...NOTICE, id, text: { fr: `Texte ${index}.` } },
              revision,
              'notices',
              index % 2 ? claire : denis,
            ),
          ),
        ),
      )
      expect(told.sort()).toEqual(['200', ...Array<string>(7).fill('409 changed-since')])
    }
  })

  it('what waits to be confirmed is in no pack until somebody has confirmed it', async () => {
    const served = await servedPack({ store: service.store })
    const waiting = { ...NOTICE, id: 'a-confirmer' }
    await change(service.store, { account: '', house: '' }, new Date(), (under) =>
      write(under, { kind: 'notices', item: waiting, toConfirm: true }),
    )
    await openDraft(service.store, served, new Date())
    const ids = async () =>
      ((await (await claire.get('preview')).json()) as typeof DEFAULT_PACK).notices.map(({ id }) => id)
    expect(await ids()).not.toContain('a-confirmer')
    const { revision, toConfirm } = await item('notices', 'a-confirmer')
    expect(toConfirm).toBe(true)
    const changed = await revisionOf(await put({ ...waiting, text: { fr: 'Corrigé.' } }, revision))
    expect(await ids()).not.toContain('a-confirmer')
    expect((await claire.send('POST', 'publish', { note: '' })).status).toBe(200)
    const given = (await (await service.request('/v1/local-pack')).json()) as { pack: string }
    expect(given.pack).not.toContain('a-confirmer')
    const confirm = (by: unknown) => claire.send('POST', 'items/notices/a-confirmer/confirm', { revision: changed, by })
    for (const by of ['', ' ', '<b>', 5, 'x'.repeat(101)]) expect(await said(await confirm(by))).toBe('400 malformed')
    expect(await said(await confirm('Mme Martin'))).toBe('200')
    expect(await item('notices', 'a-confirmer')).toMatchObject({
      toConfirm: false,
      item: { confirmedBy: 'Mme Martin', verifiedOn: '2026-05-10', text: { fr: 'Corrigé.' } },
    })
    expect(await ids()).toContain('a-confirmer')
  })

  it('what an old source tells is given to no kiosk before somebody has confirmed it', async () => {
    const id = 'caf-vosges-bafa'
    const given = async () => ((await (await service.request('/v1/local-pack')).json()) as { pack: string }).pack
    await claire.send('POST', 'publish', { note: '' })
    expect(await given()).not.toContain(id)
    const { revision, toConfirm } = await item('aids', id)
    expect(toConfirm).toBe(true)
    await claire.send('POST', `items/aids/${id}/confirm`, { revision, by: 'La Caf' })
    expect(await given()).not.toContain(id)
    await claire.send('POST', 'publish', { note: '' })
    expect(JSON.parse(await given())).toMatchObject({ aids: [{ id, confirmedBy: 'La Caf' }] })
  })

  it('what a file gives out as certain is to be confirmed all the same, but not once it was', async () => {
    const served = await servedPack({ store: service.store })
    const aid = TO_CONFIRM[0]?.item as { id: string }
    const reopen = () => openDraft(service.store, served, new Date())
    const keep = (part: object) =>
      change(service.store, { account: '', house: '' }, new Date(), (under) =>
        write(under, { kind: 'aids', item: { ...aid, ...part } }),
      )
    // The draft is opened by the first who looks at it.
    await draft()
    await keep({})
    expect(await item('aids', aid.id)).toMatchObject({ toConfirm: false })
    await reopen()
    expect(await item('aids', aid.id)).toMatchObject({ toConfirm: true })
    await keep({ confirmedBy: 'La Caf' })
    await reopen()
    expect(await item('aids', aid.id)).toMatchObject({ toConfirm: false })
  })

  it('a translation that was read is on the audit list as such', async () => {
    const text = { ...NOTICE.text, en: 'Closed on Friday 15 May.' }
    const first = await revisionOf(await put({ ...NOTICE, text }))
    const reviews = { en: { by: 'Mary Smith', on: '2026-05-10', of: printOf({ text }, 'en') } }
    const next = await revisionOf(await put({ ...NOTICE, text, reviews }, first))
    await put({ ...NOTICE, text: { ...text, fr: 'Fermé.' }, reviews }, next)
    const audit = (await (await claire.get('audit')).json()) as object[]
    expect(audit.slice(0, 3)).toMatchObject([
      { action: 'changed', paths: ['text.fr'] },
      { action: 'reviewed', account: 'claire', id: NOTICE.id, paths: ['reviews'] },
      { action: 'added' },
    ])
    expect(await item('notices', NOTICE.id)).toMatchObject({ item: { reviews } })
  })

  it.each([
    ['a script', { text: { fr: '<script>alert(1)</script>' } }, 'text.fr', 'regex'],
    ['mark-up in the source', { source: { title: '<img src=x>', url: null } }, 'source.title', 'regex'],
    ['an address that runs', { source: { title: 'x', url: 'javascript:alert(1)' } }, 'source.url', 'regex'],
    ['a sign that turns the text round', { text: { fr: 'a\u202eb' } }, 'text.fr', 'regex'],
    ['no text', { text: {} }, 'text.fr', 'missing'],
    ['a text too long', { text: { fr: 'a'.repeat(401) } }, 'text.fr', 'max-length'],
    ['an unknown need', { needs: ['or'] }, 'needs.0', 'picklist'],
    ['a day that does not exist', { validUntil: '2026-02-30' }, 'validUntil', 'check'],
    ['a field of its own', { script: 'x' }, 'script', 'unknown-field'],
    ['another name than its address', { id: 'autre' }, 'id', 'differs'],
  ])('an item with %s is refused, and it is said where and why', async (_, part, path, code) => {
    const sent = claire.send('PUT', `items/notices/${NOTICE.id}`, { item: { ...NOTICE, ...part }, revision: null })
    const response = await sent
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'faults', problems: [{ path, code }] })
    expect(await item('notices', NOTICE.id)).toBeUndefined()
  })

  it.each([
    ['a prototype', `{"item":{"id":"x1","__proto__":{"a":1}},"revision":null}`, '400 malformed'],
    ['a constructor', `{"item":{"constructor":{"prototype":{"a":1}}},"revision":null}`, '400 malformed'],
    ['no item', `{"revision":null}`, '400 malformed'],
    ['a revision of text', `{"item":{},"revision":"1 or 1=1"}`, '400 malformed'],
    ['a depth', `{"item":${'['.repeat(40)}${']'.repeat(40)},"revision":null}`, '422 too-deep'],
    ['half of it', `{"item":`, '400 malformed'],
    ['65 kB', `{"item":{"id":"${'x'.repeat(65_600)}"},"revision":null}`, '413 too-large'],
  ])('a body with %s is refused', async (_, body, expected) => {
    expect(await said(await claire.send('PUT', 'items/notices/x1', body))).toBe(expected)
    expect(({} as { a?: unknown }).a).toBeUndefined()
  })

  it.each([
    'items/notices/..%2f..%2fpublish',
    'items/notices/%2e%2e',
    'items/notices/a%00b',
    "items/notices/x';drop table draft;--",
    'items/notices/MAJUSCULES',
    `items/notices/${'x'.repeat(61)}`,
    'items/constructor/x1',
    'items/__proto__/x1',
    'items/site/x1',
  ])('%s is no item', async (path) => {
    expect((await claire.send('PUT', path, { item: NOTICE, revision: null })).status).toBe(404)
    expect((await draft()).items.length).toBeGreaterThan(5)
  })

  it('SQL in a text is text', async () => {
    const text = { fr: `'); drop table draft; -- " ; delete from account` }
    expect(await said(await put({ ...NOTICE, text }))).toBe('200')
    expect((await item('notices', NOTICE.id)).item).toMatchObject({ text })
    expect(await service.store.selectFrom('account').select('account_id').execute()).toHaveLength(2)
  })

  it('says what keeps it from being published: a name twice, a tariff of no place', async () => {
    const [place] = DEFAULT_PACK.places
    const { id, needs, text, ...traced } = NOTICE
    await put({ ...NOTICE, id: place?.id })
    await put(
      { id: 'tarif', place: 'nulle-part', per: 'day', rows: [{ from: 0, to: null, price: 1 }], ...traced },
      null,
      'tariffs',
    )
    const problems = [
      { kind: 'notices', id: place?.id, path: 'id', code: 'twice' },
      { kind: 'tariffs', id: 'tarif', path: 'place', code: 'unknown-place' },
    ]
    expect((await draft()).problems).toEqual(problems)
    for (const response of [await claire.get('preview'), await claire.send('POST', 'publish', { note: '' })]) {
      expect([response.status, await response.json()]).toMatchObject([422, { code: 'faults', problems }])
    }
  })
})
