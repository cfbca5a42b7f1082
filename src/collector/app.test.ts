import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { collector, encodingOf } from './app'

const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><p>${'Bonjour. '.repeat(50)}`
const script = 'export const answer = 42;'.repeat(50)
let top: string
let app: ReturnType<typeof collector>

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'collector-'))
  mkdirSync(join(top, 'dist/assets'), { recursive: true })
  mkdirSync(join(top, 'dist/voice/fr'), { recursive: true })
  for (const [path, text] of Object.entries({
    'secret.txt': 'secret',
    'dist/index.html': page,
    'dist/shell.html': page,
    'dist/sw.js': script,
    'dist/.hidden': 'secret',
    'dist/terminals.json': '{}',
    'dist/manifest.webmanifest': '{}',
    'dist/icon.svg': '<svg/>',
    'dist/assets/a-1234.js': script,
    'dist/assets/f.woff2': 'x'.repeat(500),
    'dist/voice/fr/a1.mp3': 'y'.repeat(500),
    'dist/voice/fr/index.json': '{}',
  })) {
    writeFileSync(join(top, path), text)
  }
  app = collector({ folder: join(top, 'dist'), version: '1.2.3' })
})
afterAll(() => rmSync(top, { recursive: true }))

describe('files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/observatoire', 'text/html; charset=utf-8', 'no-cache'],
    ['/urne/', 'text/html; charset=utf-8', 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/terminals.json', 'application/json', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/icon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets/a-1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/voice/fr/a1.mp3', 'audio/mpeg', 'public, max-age=31536000, immutable'],
    ['/voice/fr/index.json', 'application/json', 'no-cache'],
  ])('%s', async (path, type, cache) => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('cache-control')).toBe(cache)
  })

  it('are compressed as the browser accepts, brotli first', async () => {
    const get = async (accepted: string) => {
      const response = await app.request('/assets/a-1234.js', { headers: { 'accept-encoding': accepted } })
      return { encoding: response.headers.get('content-encoding'), bytes: Buffer.from(await response.arrayBuffer()) }
    }
    const br = await get('gzip, deflate, br')
    expect(br.encoding).toBe('br')
    expect(brotliDecompressSync(br.bytes).toString()).toBe(script)
    const gzip = await get('gzip, br;q=0')
    expect(gzip.encoding).toBe('gzip')
    expect(gunzipSync(gzip.bytes).toString()).toBe(script)
    const plain = await get('identity')
    expect(plain.encoding).toBeNull()
    expect(plain.bytes.toString()).toBe(script)
  })

  it('that are compressed already are sent as they are', async () => {
    const response = await app.request('/assets/f.woff2', { headers: { 'accept-encoding': 'br' } })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(response.headers.get('content-length')).toBe('500')
  })

  it('are not sent again when the browser has them', async () => {
    const first = await app.request('/')
    const again = await app.request('/', { headers: { 'if-none-match': String(first.headers.get('etag')) } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('are read again when they change', async () => {
    const path = join(top, 'dist/assets/b-1.js')
    writeFileSync(path, 'old')
    expect(await (await app.request('/assets/b-1.js')).text()).toBe('old')
    writeFileSync(path, 'newer')
    expect(await (await app.request('/assets/b-1.js')).text()).toBe('newer')
  })

  it('answer HEAD without a body', async () => {
    const response = await app.request('/', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBe(page.length)
    expect(await response.text()).toBe('')
  })
})

describe('what is not there', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/%00',
    '/%E0%A4%A',
    '/.hidden',
    '/assets',
    '/assets/gone.js',
    '/v1/unknown',
  ])('%s is a problem, not a file', async (path) => {
    const response = await app.fetch(new Request(`http://localhost${path}`))
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toEqual({ type: 'about:blank', title: 'Not found', status: 404 })
  })

  it('shows a person the start screen', async () => {
    const response = await app.request('/nulle-part', { headers: { accept: 'text/html' } })
    expect(response.status).toBe(404)
    expect(await response.text()).toBe(page)
  })

  it('refuses other methods', async () => {
    const response = await app.request('/', { method: 'POST', body: 'x' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  it('hides what went wrong', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken = collector({ folder: top, version: '1' })
    broken.get('/boom', () => {
      throw new Error('secret')
    })
    const failing = new Request('http://localhost/')
    Object.defineProperty(failing, 'headers', {
      get: () => {
        throw new Error('secret')
      },
    })
    const response = await broken.fetch(failing)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    log.mockRestore()
  })
})

describe('protection', () => {
  it('goes with every answer', async () => {
    for (const path of ['/', '/sw.js', '/assets/a-1234.js', '/v1/health', '/gone']) {
      const { headers } = await app.request(path)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('referrer-policy'), path).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
      expect(headers.get('permissions-policy'), path).toContain('geolocation=()')
      const policy = headers.get('content-security-policy')
      expect(policy, path).toContain("default-src 'none'")
      expect(policy, path).not.toContain('unsafe')
    }
  })

  it('takes the policy of the page from the build, and forbids frames', async () => {
    const { headers } = await app.request('/')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; script-src 'self'; frame-ancestors 'none'")
  })

  it('lets this origin alone show the kiosk of the workshop in a frame', async () => {
    for (const path of ['/atelier', '/atelier/apercu']) {
      const { status, headers } = await app.request(path)
      const own = path === '/atelier/apercu'
      expect([status, headers.get('x-frame-options')]).toEqual([200, own ? 'SAMEORIGIN' : 'DENY'])
      expect(headers.get('content-security-policy')).toContain(
        own ? "frame-ancestors 'self'" : "frame-ancestors 'none'",
      )
    }
    const { headers } = await app.request('/atelier/apercu/x')
    expect(headers.get('x-frame-options')).toBe('DENY')
  })
})

describe('health', () => {
  it('says the version', async () => {
    const response = await app.request('/v1/health')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ status: 'ok', version: '1.2.3' })
  })
})

describe('accepted encodings', () => {
  it.each([
    ['', undefined],
    ['deflate', undefined],
    ['gzip', 'gzip'],
    ['GZIP, BR', 'br'],
    ['br;q=0.5, gzip', 'br'],
    ['br;q=0, gzip;q=0.0', undefined],
  ])('%j', (accepted, encoding) => expect(encodingOf(accepted)).toBe(encoding))
})
