import { verify } from '@node-rs/argon2'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { changePassword, lockAccount } from '../../src/collector/atelier/accounts'
import { logger } from '../../src/collector/log'
import { sha256 } from '../../src/collector/secrets'
import { retain } from '../../src/collector/store/retention'
import { ENGINES, useDatabases } from '../databases'
import { type Service, said, startService } from './service'
import { cookieOf, elsewhere, enter, hire, NOTICE, PASSWORD, signIn } from './workshop'

/** The library as it is; what it is asked is noted. */
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return { ...real, verify: vi.fn(real.verify) }
})

describe.each(ENGINES)('signing in to the workshop: %s', (engine) => {
  const databases = useDatabases(engine)
  let service: Service
  let moment = Date.parse('2026-05-10T08:00:00Z')
  const now = () => new Date(moment)
  const lines: string[] = []
  beforeAll(async () => {
    const log = logger('debug', { write: (line) => lines.push(line) })
    service = await startService(await databases.create(), { now, log })
    for (const name of ['claire', 'denis', 'emma', 'fanny', 'gilles', 'hugo']) await hire(service, name)
  })
  afterAll(() => service.store.destroy())
  const whoIs = async (cookie: string) => said(await service.request('/v1/atelier/session', { headers: { cookie } }))

  it('says who it is, and gives a cookie that no script and no other site can use', async () => {
    const response = await signIn(service, 'claire')
    expect(await response.json()).toEqual({
      account: 'claire',
      house: 'remiremont',
      label: 'Centre social de Remiremont',
      csrf: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(response.headers.get('cache-control')).toBe('no-store')
    const [pair, ...flags] = (response.headers.get('set-cookie') ?? '').split('; ')
    expect(pair).toMatch(/^__Host-atelier=[\w-]{43}$/)
    expect(flags.sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict', 'Secure'])
    const kept = await service.store.selectFrom('sitting').selectAll().execute()
    expect(kept.map(({ token_sha256 }) => token_sha256)).toEqual([sha256(pair?.split('=')[1] ?? '')])
    const { password } = await service.store.selectFrom('account').select('password').limit(1).executeTakeFirstOrThrow()
    expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('signs out: the cookie is taken back, and worth nothing to whoever kept it', async () => {
    const visitor = await enter(service, 'claire')
    expect(await whoIs(visitor.cookie)).toBe('200')
    const left = await visitor.send('DELETE', 'session')
    expect([left.status, left.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
    expect(await whoIs(visitor.cookie)).toBe('401 signed-out')
  })

  it('gives a new token at each sign-in, whatever the browser sent, and ends the one that it had', async () => {
    const planted = `__Host-atelier=${'x'.repeat(43)}`
    const first = await signIn(service, 'claire', PASSWORD, { headers: { cookie: planted } })
    expect(cookieOf(first)).not.toBe(planted)
    expect(await whoIs(planted)).toBe('401 signed-out')
    const second = await signIn(service, 'claire', PASSWORD, { headers: { cookie: cookieOf(first) } })
    expect([await whoIs(cookieOf(first)), await whoIs(cookieOf(second))]).toEqual(['401 signed-out', '200'])
  })

  it('a sitting ends half an hour after the last request, and twelve hours after the first', async () => {
    const idle = await enter(service, 'claire')
    moment += 29 * 60_000
    expect(await whoIs(idle.cookie)).toBe('200')
    moment += 29 * 60_000
    expect(await whoIs(idle.cookie)).toBe('200')
    moment += 30 * 60_000 + 1
    expect(await whoIs(idle.cookie)).toBe('401 signed-out')
    const long = await enter(service, 'claire')
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      moment += 20 * 60_000
      expect(await whoIs(long.cookie)).toBe('200')
    }
    moment += 20 * 60_000
    expect(await whoIs(long.cookie)).toBe('401 signed-out')
  })

  it('another password, and a lock, end every sitting of the account and of no other', async () => {
    const [one, two, other] = [
      await enter(service, 'denis'),
      await enter(service, 'denis'),
      await enter(service, 'claire'),
    ]
    await changePassword(service.store, 'denis', now(), 'quatre hirondelles ici')
    expect([await whoIs(one.cookie), await whoIs(two.cookie), await whoIs(other.cookie)]).toEqual([
      '401 signed-out',
      '401 signed-out',
      '200',
    ])
    expect(await said(await signIn(service, 'denis'))).toBe('401 wrong-sign-in')
    const back = await signIn(service, 'denis', 'quatre hirondelles ici')
    expect(back.status).toBe(200)
    await lockAccount(service.store, 'denis', now(), true)
    expect(await whoIs(cookieOf(back))).toBe('401 signed-out')
    expect(await said(await signIn(service, 'denis', 'quatre hirondelles ici'))).toBe('401 wrong-sign-in')
    await lockAccount(service.store, 'denis', now(), false)
    expect(await said(await signIn(service, 'denis', 'quatre hirondelles ici'))).toBe('200')
  })

  it('guesses make an account wait, longer each time, also for its owner and from anywhere; others do not wait', async () => {
    for (let guess = 0; guess < 5; guess += 1) {
      expect(await said(await signIn(service, 'emma', `wrong ${guess}`))).toBe('401 wrong-sign-in')
    }
    const waits: number[] = []
    for (let round = 0; round < 8; round += 1) {
      const shut = await signIn(service, 'emma')
      expect(await said(shut)).toBe('429 too-many-requests')
      const wait = Number(shut.headers.get('retry-after'))
      waits.push(wait)
      moment += wait * 1_000
      expect(await said(await signIn(service, 'emma', 'wrong again'))).toBe('401 wrong-sign-in')
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900])
    expect(await said(await signIn(service, 'claire'))).toBe('200')
    moment += 900_000
    expect(await said(await signIn(service, 'emma'))).toBe('200')
    expect(await said(await signIn(service, 'emma', 'wrong'))).toBe('401 wrong-sign-in')
  })

  it('a hundred guesses at once are a hundred guesses', async () => {
    const told = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => said(await signIn(service, 'fanny', `wrong ${index}`))),
    )
    expect(told.filter((one) => one === '401 wrong-sign-in')).toHaveLength(5)
    expect(told.filter((one) => one === '429 too-many-requests')).toHaveLength(95)
  })

  it('guesses at many accounts from one network make that network wait', async () => {
    const from = { address: '198.51.100.7' }
    for (let guess = 0; guess < 20; guess += 1) {
      expect(await said(await signIn(service, `nobody-${guess}`, 'wrong', from))).toBe('401 wrong-sign-in')
    }
    expect(await said(await signIn(service, 'claire', PASSWORD, { address: '198.51.100.8' }))).toBe(
      '429 too-many-requests',
    )
    expect(await said(await signIn(service, 'claire'))).toBe('200')
  })

  it('an account that does not exist answers, and waits, like one that does', async () => {
    const answers = async (account: string) => {
      const told: unknown[] = []
      for (let guess = 0; guess < 6; guess += 1) {
        const response = await signIn(service, account, 'not the password')
        told.push([response.status, Object.fromEntries(response.headers), await response.json()])
      }
      return told
    }
    expect(await answers('nobody-at-all')).toEqual(await answers('gilles'))
  })

  it('an account that does not exist costs the same: one look at a hash of the same price', async () => {
    const prices = async (account: string) => {
      vi.mocked(verify).mockClear()
      await signIn(service, account, 'not the password')
      return vi.mocked(verify).mock.calls.map(([held, typed]) => [String(held).replace(/\$[^$]+\$[^$]+$/, ''), typed])
    }
    const [known, unknown] = [await prices('hugo'), await prices('nobody-at-all-2')]
    expect(known).toEqual([['$argon2id$v=19$m=19456,t=2,p=1', 'not the password']])
    expect(unknown).toEqual(known)
  })

  it.each([
    ['no account', { password: 'x' }, '400 malformed'],
    ['a number', { account: 1, password: 'x' }, '400 malformed'],
    ['a list', { account: ['claire'], password: 'x' }, '400 malformed'],
    ['more', { account: 'claire', password: PASSWORD, admin: true }, '400 malformed'],
    ['a prototype', '{"account":"claire","password":"x","__proto__":{"a":1}}', '400 malformed'],
    ['a password of a megabyte', { account: 'claire', password: 'x'.repeat(1e6) }, '413 too-large'],
    ['SQL in the name', { account: "' or 1=1 --", password: PASSWORD }, '401 wrong-sign-in'],
    ['SQL in the password', { account: 'claire', password: "' or '1'='1" }, '401 wrong-sign-in'],
  ])('refuses %s', async (_, body, expected) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const headers = { 'content-type': 'application/json' }
    const response = await service.request('/v1/atelier/session', { method: 'POST', body: text, headers }, elsewhere())
    expect(await said(response)).toBe(expected)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('a change needs the token of its own sitting, and comes from a page of ours', async () => {
    const [visitor, other] = [await enter(service, 'claire'), await enter(service, 'hugo')]
    const body = { item: NOTICE, revision: null }
    const put = async (headers: Record<string, string>) =>
      said(await visitor.send('PUT', `items/notices/${NOTICE.id}`, body, headers))
    expect(await put({ 'x-csrf-token': '' })).toBe('403 no-csrf')
    expect(await put({ 'x-csrf-token': 'x'.repeat(43) })).toBe('403 no-csrf')
    expect(await put({ 'x-csrf-token': other.csrf })).toBe('403 no-csrf')
    expect(await put({ 'x-csrf-token': visitor.cookie.split('=')[1] ?? '' })).toBe('403 no-csrf')
    expect(await put({ origin: 'https://attacker.example' })).toBe('403 cross-site')
    expect(await put({ origin: 'null' })).toBe('403 cross-site')
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(await put({ 'sec-fetch-site': site })).toBe('403 cross-site')
    }
    expect(await put({ 'content-type': 'text/plain' })).toBe('415 not-json')
    expect(await put({ cookie: '' })).toBe('401 signed-out')
    expect(await said(await signIn(service, 'claire', PASSWORD, { headers: { origin: 'https://a.example' } }))).toBe(
      '403 cross-site',
    )
    expect(await said(await visitor.get(`draft`))).toBe('200')
    expect(await put({ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })).toBe('200')
  })

  it('nothing is told or changed to whoever is not signed in', async () => {
    for (const path of ['draft', 'preview', 'versions', 'audit', 'versions/2026-05-10.01/file', 'session']) {
      expect(await said(await service.request(`/v1/atelier/${path}`))).toBe('401 signed-out')
    }
    for (const [method, path] of [
      ['PUT', 'items/notices/x1'],
      ['DELETE', 'items/notices/x1'],
      ['POST', 'items/notices/x1/confirm'],
      ['POST', 'publish'],
      ['POST', 'versions/2026-05-10.01/restore'],
      ['POST', 'import'],
    ]) {
      const headers = { 'content-type': 'application/json', cookie: `__Host-atelier=${'y'.repeat(43)}` }
      const response = await service.request(`/v1/atelier/${path}`, { method: method as string, body: '{}', headers })
      expect(await said(response)).toBe('401 signed-out')
    }
  })

  it('the log holds no name, no password, no token', () => {
    const text = lines.join('')
    expect(text).toContain('"outcome":"wrong-sign-in"')
    for (const secret of ['claire', 'emma', PASSWORD, 'nobody-at-all', '__Host']) expect(text).not.toContain(secret)
  })

  it('sittings that are over go, and after three years so does who changed what', async () => {
    await enter(service, 'claire')
    expect((await service.store.selectFrom('change').selectAll().execute()).length).toBeGreaterThan(0)
    await retain(service.store, '2029-05-08')
    expect(await service.store.selectFrom('sitting').selectAll().execute()).toEqual([])
    expect((await service.store.selectFrom('change').selectAll().execute()).length).toBeGreaterThan(0)
    await retain(service.store, '2029-05-12')
    expect(await service.store.selectFrom('change').selectAll().execute()).toEqual([])
    const changers = await service.store.selectFrom('draft').select('changed_by').distinct().execute()
    expect(changers).toEqual([{ changed_by: '' }])
  })
})
