import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Service, said, startService } from '../../../tests/collector/service'
import { ENGINES, useDatabases } from '../../../tests/databases'
import { CATALOGUE } from '../../statistics/catalogue'
import { reportOf } from '../../statistics/report'
import { issueCode } from '../store/devices'
import { openApi } from './openapi'

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

describe.each(ENGINES)('the API: %s', (engine) => {
  const databases = useDatabases(engine)
  let service: Service
  let open: Service
  beforeAll(async () => {
    service = await startService(await databases.create())
    open = await startService(await databases.create(), { phones: ['54', '88'] })
  })
  afterAll(() => Promise.all([service.store.destroy(), open.store.destroy()]))

  it('says what devices must know', async () => {
    const response = await service.request('/v1/config')
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400')
    expect(await response.json()).toEqual({
      v: 1,
      cat: CATALOGUE.version,
      k: 11,
      phones: { open: false, geo: [] },
      min_app: '0.1.0',
    })
    expect(await (await open.request('/v1/config')).json()).toMatchObject({ phones: { open: true, geo: ['54', '88'] } })
  })

  it('enrols a device for a code, once', async () => {
    const code = await issueCode(service.store, 'remiremont', 'k1', '2026-05-10')
    const response = await service.request('/v1/enrolments', json({ code }))
    expect(response.status).toBe(201)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({
      site: 'remiremont',
      kiosk: 'k1',
      token: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(await said(await service.request('/v1/enrolments', json({ code })))).toBe('401 unknown-code')
  })

  it.each(['{', '[]', '{"code":1}', '{"code":"1","more":1}', `{"code":"${'1'.repeat(31)}"}`])(
    'takes no other body for a code: %s',
    async (body) => expect(await said(await service.request('/v1/enrolments', json(body)))).toBe('400 malformed'),
  )

  it('lets nobody guess codes: twenty an hour from one network', async () => {
    const guess = async () => said(await service.request('/v1/enrolments', json({ code: '1' }), '198.51.100.7'))
    for (let index = 0; index < 20; index += 1) expect(await guess()).toBe('401 unknown-code')
    expect(await guess()).toBe('429 too-many-requests')
  })

  const random = () => Math.floor(Math.random() * 256)
  const input = { catalogue: CATALOGUE, right: 'aspa', truth: 2, geo: '88', quarter: '2026-Q2' } as const
  const { body, answer } = reportOf(input, random)
  const sent = async (text: string, to = open) => said(await to.request('/v1/reports', json(text)))

  it('counts a report of a telephone once, and does not say that it was counted before', async () => {
    expect(await sent(body, service)).toBe('503 closed')
    for (let index = 0; index < 3; index += 1) expect(await sent(body)).toBe('204')
    expect(await open.store.selectFrom('phone').selectAll().execute()).toEqual([
      { geo: '88', quarter: '2026-Q2', cat: CATALOGUE.version, rr: 'coin3', subject: 'aspa', answer, n: 1 },
    ])
    expect(await service.store.selectFrom('phone').selectAll().execute()).toEqual([])
  })

  it.each([
    ['of 255 bytes', body.replace('xx', 'x'), '400 malformed'],
    ['with padding that says something', body.replace('xxxx', 'name'), '400 malformed'],
    ['with another field', body.replace('"pad":"xxxxxxx', '"x":1,"pad":"'), '400 malformed'],
    ['with another answer', body.replace(/"r":\d/, '"r":3'), '400 malformed'],
    ['of another right', body.replace(/"b":\d/, '"b":99').replace('"xx', '"x'), '422 unknown-right'],
    ['of another catalogue', body.replace(CATALOGUE.version, '2031.1'), '422 unknown-catalogue'],
    ['of another département', body.replace('"88"', '"75"'), '422 unknown-geo'],
    ['of a quarter to come', body.replace('2026-Q2', '2026-Q3'), '422 quarter-not-open'],
    ['of a quarter that has just ended', body.replace('2026-Q2', '2026-Q1'), '204'],
    ['of a closed quarter', body.replace('2026-Q2', '2025-Q4'), '410 quarter-closed'],
    ['of an older format', body.replace('"v":1', '"v":0'), '426 format-too-old'],
  ])('a report %s: %s', async (_, text, expected) => expect(await sent(text)).toBe(expected))

  it('a flood of reports of a département is stopped', async () => {
    const flood = await startService(await databases.create(), { phones: ['88'] })
    for (let index = 0; index < 999; index += 1) flood.limits.exceeded('geo', '88', 1_000)
    const told = []
    for (let index = 0; index < 2; index += 1) told.push(await sent(reportOf(input, random).body, flood))
    expect(told).toEqual(['204', '503 full'])
    await flood.store.destroy()
  })

  it('goes by the proxy that is ours, and by no other', async () => {
    const proxied = await startService(await databases.create(), { trustProxy: true })
    const guess = async (to: Service, forwarded: string) =>
      said(
        await to.request(
          '/v1/enrolments',
          { ...json({ code: '1' }), headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded } },
          '203.0.113.1',
        ),
      )
    for (let index = 0; index < 21; index += 1) {
      expect(await guess(proxied, `203.0.113.9, 10.0.${index}.1`)).toBe('401 unknown-code')
    }
    const told = []
    for (let index = 0; index < 21; index += 1) told.push(await guess(service, `10.0.${index}.1`))
    expect(told.at(-1)).toBe('429 too-many-requests')
    await proxied.store.destroy()
  })
})

/** Of a page of ours, and of nobody else. */
const STAFF = '/v1/atelier/'

describe('the description', () => {
  const databases = useDatabases('sqlite')
  it('is valid OpenAPI, and tells of each route and of no other', async () => {
    const service = await startService(await databases.create())
    const document = (await (await service.request('/v1/openapi.json')).json()) as ReturnType<typeof openApi>
    expect(document).toEqual(JSON.parse(JSON.stringify(openApi('1.2.3'))))
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true })
    const described = Object.entries(document.paths as Record<string, object>).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((key) => key !== 'parameters')
        .map((method) => `${method} ${path}`),
    )
    const served = service.app.routes
      .filter(
        ({ path, method }) =>
          path.startsWith('/v1/') && !path.includes('*') && !path.startsWith(STAFF) && method !== 'ALL',
      )
      .map(({ path, method }) => `${method.toLowerCase()} ${path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`)
    expect([...new Set(served)].sort()).toEqual(described.sort())
    await service.store.destroy()
  })
})
