import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { counts, editionOf, indexOf, share, standing, visits, withheld } from '../../../tests/observatory/editions'
import { FULL, SMALL } from '../../../tests/observatory/full'
import type { Edition } from '../../statistics/edition'
import { collector } from '../app'
import { sha256 } from '../secrets'
import { widgetRoutes } from './routes'

let top: string
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'widget-'))
})
afterAll(() => rmSync(top, { recursive: true }))
beforeEach(() => rmSync(join(top, 'editions'), { recursive: true, force: true }))

/** Lays editions as the publication does, newest first. */
function publish(editions: readonly Edition[]): void {
  const listed = indexOf(editions).editions.map((one, index) => {
    const text = `${JSON.stringify(editions[index])}\n`
    mkdirSync(join(top, 'editions', one.territory), { recursive: true })
    writeFileSync(join(top, 'editions', one.territory, `${one.period}.json`), text)
    return { ...one, sha256: sha256(text) }
  })
  writeFileSync(join(top, 'editions', 'index.json'), JSON.stringify({ demo: false, editions: listed }))
}

const AID = { id: 'bafa', title: { fr: 'Aide au BAFA', en: 'Help with the BAFA' } }
const part = () =>
  widgetRoutes({
    editions: join(top, 'editions'),
    isTerritory: async (id) => ['pvm', '200068377'].includes(id),
    aids: async () => [AID as never],
  })
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  collector({ folder: '/nowhere', version: '1', parts: [part()] }).request(path, { method, headers })
/** What a reader sees. */
const textOf = async (path: string) =>
  (await (await ask(path)).text())
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('a card', () => {
  it('says the newest edition in words, with what was published and no more', async () => {
    publish(FULL)
    const text = await textOf('/widget/pvm')
    expect(text).toContain('Porte des Vosges Méridionales 1ᵉʳ trimestre 2026')
    expect(text).toMatch(/La borne a trouvé environ \d{3} droits que les gens n’avaient pas/)
    expect(text).toContain('Parmi les visiteurs que le simulateur estime éligibles')
    expect(text).toContain('Complémentaire santé')
    expect(text).toContain('Démonstration : chiffres inventés')
    expect(text).not.toMatch(/widget\.|observatory\.|\{\{|undefined|NaN|null/)
    expect(text.match(/ne le reçoivent pas/g)).toHaveLength(5)
    // Figures of the houses are on the observatory only.
    expect(text).not.toContain('Remiremont')
  })

  it('is read in English too, and in French when the language is not one of its own', async () => {
    publish([SMALL])
    expect(await textOf('/widget/pvm?lang=en')).toMatch(/The kiosk found about|No number/)
    for (const lang of ['tr', '__proto__', '"><script>']) {
      const html = await (await ask(`/widget/pvm?lang=${encodeURIComponent(lang)}`)).text()
      expect(html).toContain('<html lang="fr">')
      expect(html).not.toContain('<script')
    }
  })

  it('says that figures are withheld, and leaves none through', async () => {
    const edition = editionOf([
      ...visits(60),
      ...standing('rsa', 30, 5, 25),
      ...counts({ table: 'standing', subject: 'css' }, { rec: 40, att: null, non: null }),
      withheld({ subject: 'css', indicator: 'rate' }),
      // A count without its rate: two figures that the edition does not join are not joined here.
      ...counts({ table: 'standing', subject: 'aspa' }, { rec: null, att: null, non: 15 }),
    ])
    publish([edition])
    const text = await textOf('/widget/pvm')
    expect(text).toContain('environ 40 droits')
    expect(text).toContain('Sans les chiffres retenus')
    expect(text).toContain('Droits aux chiffres retenus, trop peu de personnes : 2.')
    expect(text).not.toMatch(/Complémentaire santé|personnes seules/)
  })

  it('says when no figure at all can be published, and never a zero in its place', async () => {
    publish([editionOf([...visits(15), withheld({ subject: 'rsa', indicator: 'non' })])])
    const text = await textOf('/widget/pvm')
    expect(text).toContain('Aucun nombre ne peut être publié pour cette période')
    expect(text).not.toMatch(/\b0\b/)
  })

  it('names local aids, and those that the pack has no more', async () => {
    publish([editionOf([...standing('local-bafa', 20, 0, 30), ...standing('local-gone', 20, 0, 20)])])
    expect(await textOf('/widget/pvm')).toMatch(/Aide au BAFA .*Une aide locale/)
    expect(await textOf('/widget/pvm?lang=en')).toContain('Help with the BAFA')
  })

  it('marks the rights whose counts have noise', async () => {
    const noise = { method: 'noise' as const }
    publish([
      editionOf([...counts({ subject: 'aah', ...noise }, { rec: 40, att: 0, non: 20 }), share('aah', 33, noise)]),
    ])
    expect(await textOf('/widget/pvm')).toMatch(/Allocation aux adultes handicapés|AAH/)
    expect(await textOf('/widget/pvm')).toContain('volontairement un peu brouillés')
  })

  it('shows labels as text', async () => {
    const label = '<img src=x onerror=alert(1)>"&\'</title><script>'
    publish([editionOf([...standing('<b>rsa</b>', 20, 0, 30)], { territory: { id: 'pvm', label } })])
    const html = await (await ask('/widget/pvm')).text()
    expect(html).not.toMatch(/<img|<script|<b>rsa/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;')
  })

  it('leads to the observatory in a page of its own', async () => {
    publish([SMALL])
    expect(await (await ask('/widget/pvm')).text()).toContain(
      `<a href="/observatoire#pvm/${SMALL.period}" target="_blank" rel="noopener">`,
    )
  })

  it('weighs little', async () => {
    publish(FULL)
    expect((await (await ask('/widget/pvm')).arrayBuffer()).byteLength).toBeLessThan(8_000)
  })
})

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
      else mkdirSync(join(top, 'editions'), { recursive: true })
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
    writeFileSync(join(top, 'secret.json'), '{"secret":1}')
    const response = await ask(path)
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
    const html = await response.text()
    expect(html).toContain('L’observatoire ne connaît pas ce territoire.')
    expect(html).not.toMatch(/secret|script|root:|or '1/)
  })

  it('a file that is not the one that was published is not shown', async () => {
    publish([SMALL])
    writeFileSync(
      join(top, 'editions', 'pvm', `${SMALL.period}.json`),
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
