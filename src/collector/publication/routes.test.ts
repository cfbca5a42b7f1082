import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedRoutes } from './routes'

let top: string
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'published-'))
  mkdirSync(join(top, 'editions', 't1'), { recursive: true })
  writeFileSync(join(top, 'secret.json'), '{"secret":true}')
  writeFileSync(join(top, 'editions', 'index.json'), '{"demo":false,"editions":[]}')
  writeFileSync(join(top, 'editions', 't1', '2026-Q1.json'), '{"v":1}')
  writeFileSync(join(top, 'editions', 't1', '2026-Q1.csv'), '\uFEFFperiode\r\n')
  writeFileSync(join(top, 'editions', 't1', 'other.json'), '{}')
})
afterAll(() => rmSync(top, { recursive: true }))

const ask = (path: string, headers: Record<string, string> = {}) =>
  publishedRoutes(join(top, 'editions')).request(`/v1/published/${path}`, { headers })

describe('what has been published', () => {
  it('is served as it lies there', async () => {
    expect(await (await ask('index.json')).json()).toEqual({ demo: false, editions: [] })
    const response = await ask('t1/2026-Q1.json')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(await response.json()).toEqual({ v: 1 })
  })

  it('is not sent again to who has it', async () => {
    const etag = (await ask('t1/2026-Q1.json')).headers.get('etag') ?? ''
    const again = await ask('t1/2026-Q1.json', { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await ask('t1/2026-Q1.json', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('is sent small, and known again', async () => {
    const gzip = { 'accept-encoding': 'gzip' }
    const response = await ask('t1/2026-Q1.json', gzip)
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const again = await ask('t1/2026-Q1.json', { ...gzip, 'if-none-match': response.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('is a file to keep when it is for a spreadsheet', async () => {
    const response = await ask('t1/2026-Q1.csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="non-recours-t1-2026-Q1.csv"')
    expect([...new Uint8Array(await response.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  })

  it.each([
    'datapackage.json',
    't1/2026-Q2.json',
    't2/2026-Q1.json',
    't1/other.json',
    't1/2026-Q5.json',
    '../secret.json',
    't1/..%2F..%2Fsecret.json',
    '..%2Fsecret.json',
    '%2e%2e/secret.json',
    't1%2F2026-Q1.json',
    't1/2026-Q1.json%00',
    'T1/2026-Q1.json',
  ])('and nothing else is: %s', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  })

  it('says that there is nothing as a problem', async () => {
    expect((await ask('t1/2026-Q4.json')).headers.get('content-type')).toBe('application/problem+json')
  })
})
