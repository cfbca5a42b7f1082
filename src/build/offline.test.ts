import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withIntegrity } from './offline.ts'

it('gives each file of the precache a rooted address and the hash of its bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precache-'))
  writeFileSync(join(folder, 'a.js'), 'a')
  const { manifest } = withIntegrity(folder)([{ url: 'a.js', revision: null, size: 1 }])
  const hash = createHash('sha384').update('a').digest('base64')
  expect(manifest).toEqual([{ url: '/a.js', revision: null, size: 1, integrity: `sha384-${hash}` }])
  rmSync(folder, { recursive: true })
})
