import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionOf, standing } from '../../../tests/observatory/editions'
import { FULL, SMALL } from '../../../tests/observatory/full'
import { useCards } from '../../../tests/publication/cards'
import type { Edition } from '../../statistics/edition'

const { ask, folder, publish } = useCards()

describe('around a card', () => {
  it('any site may frame it, and it may do nothing there', async () => {
    publish(FULL)
    const { headers } = await ask('/widget/pvm')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors \*$/,
    )
    expect([headers.get('x-frame-options'), headers.get('cross-origin-resource-policy')]).toEqual([
      null,
      'cross-origin',
    ])
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer'])
    expect(headers.get('set-cookie')).toBeNull()
  })

  it.each(['/observatoire', '/', '/v1/health', '/widget', '/widget/a/b', '/v1/published/index.json'])(
    'and nothing else may be framed: %s',
    async (path) => {
      const { headers } = await ask(path, { accept: 'text/html' })
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    },
  )

  it('it is kept an hour, known again by its tag, and another with another edition', async () => {
    publish(FULL)
    const first = await ask('/widget/pvm')
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600, stale-while-revalidate=86400')
    expect(first.headers.get('vary')).toMatch(/accept-encoding/i)
    const etag = first.headers.get('etag') ?? ''
    const again = await ask('/widget/pvm', { 'if-none-match': etag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect(again.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect((await ask('/widget/pvm?lang=en', { 'if-none-match': etag })).status).toBe(200)
    publish([SMALL])
    expect((await ask('/widget/pvm', { 'if-none-match': etag })).status).toBe(200)
  })

  it('it is sent small to who can read it', async () => {
    publish(FULL)
    const packed = await ask('/widget/pvm', { 'accept-encoding': 'gzip' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    const etag = packed.headers.get('etag') ?? ''
    expect((await ask('/widget/pvm', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(304)
  })

  it('a reader’s cookie changes nothing of it', async () => {
    publish(FULL)
    const [plain, known] = [await ask('/widget/pvm'), await ask('/widget/pvm', { cookie: '__Host-atelier=x' })]
    expect(await known.text()).toBe(await plain.text())
    expect([...known.headers]).toEqual([...plain.headers])
  })

  it('nothing published yet says so, without a name that was not published', async () => {
    for (const editions of [undefined, [] as Edition[]]) {
      if (editions) publish(editions)
      else mkdirSync(join(folder(), 'editions'), { recursive: true })
      const response = await ask('/widget/200068377')
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('Rien n’est encore publié pour ce territoire.')
    }
  })

  it.each([
    '/widget/autre',
    '/widget/PVM',
    '/widget/..%2Fsecret',
    '/widget/..%2F..%2Fetc%2Fpasswd',
    '/widget/pvm%00',
    '/widget/pvm%2F2026-Q1',
    "/widget/pvm'%20or%20'1'='1",
    '/widget/__proto__',
    '/widget/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    `/widget/${'a'.repeat(5_000)}`,
  ])('a territory that is none of ours is not found: %.60s', async (path) => {
    publish(FULL)
    writeFileSync(join(folder(), 'secret.json'), '{"secret":1}')
    const response = await ask(path)
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
    const html = await response.text()
    expect(html).toContain('L’observatoire ne connaît pas ce territoire.')
    expect(html).not.toMatch(/secret|script|root:|or '1/)
  })

  it('a file that is not the one that was published is not shown', async () => {
    publish([SMALL])
    writeFileSync(
      join(folder(), 'editions', 'pvm', `${SMALL.period}.json`),
      JSON.stringify(editionOf(standing('rsa', 3, 1, 2), { period: SMALL.period })),
    )
    const response = await ask('/widget/pvm')
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect(await response.text()).toContain('Ces chiffres ne peuvent pas être lus')
  })

  it('nothing can be sent to it', async () => {
    publish(FULL)
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await ask('/widget/pvm', {}, method)
      expect([response.status, response.headers.get('x-frame-options')]).toEqual([405, 'DENY'])
    }
    const head = await ask('/widget/pvm', {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})
