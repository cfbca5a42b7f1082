import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { collector } from './app'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'))
  const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>`
  for (const name of ['index.html', 'shell.html']) writeFileSync(join(folder, name), page)
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['/', 'none', 'DENY'],
  ['/atelier', 'none', 'DENY'],
  ['/bureau', 'none', 'DENY'],
  ['/atelier/apercu', 'self', 'SAMEORIGIN'],
  ['/atelier/apercu/', 'self', 'SAMEORIGIN'],
])('%s may be shown in a frame by: %s', async (path, ancestors, option) => {
  const { status, headers } = await collector({ folder, version: '1' }).request(path)
  expect([status, headers.get('x-frame-options')]).toEqual([200, option])
  expect(headers.get('content-security-policy')).toBe(`default-src 'none'; frame-ancestors '${ancestors}'`)
})

it('what is under the preview is not the preview', async () => {
  for (const path of ['/atelier/apercu/x', '/atelier/..%2fatelier/apercu', '/x/atelier/apercu']) {
    const { headers } = await collector({ folder, version: '1' }).request(path)
    expect(headers.get('x-frame-options')).toBe('DENY')
  }
})
