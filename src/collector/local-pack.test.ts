import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromSchemaLieuxDeMediationNumerique } from '@gouvfr-anct/lieux-de-mediation-numerique'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Service, startService } from '../../tests/collector/service'
import { DEFAULT_PACK } from '../content/local/default-pack'

let service: Service
let top: string
let file: string
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'pack-'))
  file = join(top, 'pack.json')
  service = await startService(join(top, 'x.sqlite'), { localPack: file })
})
afterAll(async () => {
  await service.store.destroy()
  rmSync(top, { recursive: true })
})

const ask = (path: string, headers: Record<string, string> = {}) => service.request(path, { headers })
/** The pack of an answer, whose signature is checked. */
async function packOf(response: Response): Promise<unknown> {
  const { pack, signature, key } = (await response.json()) as Record<'pack' | 'signature' | 'key', string>
  const x = await crypto.subtle.importKey('raw', Buffer.from(key, 'base64url'), 'Ed25519', false, ['verify'])
  const bytes = new TextEncoder().encode(pack)
  expect(await crypto.subtle.verify('Ed25519', x, Buffer.from(signature, 'base64url'), bytes)).toBe(true)
  return JSON.parse(pack)
}

describe('the local pack', () => {
  it('is that of the build until the staff put one in place, then theirs, without a restart', async () => {
    expect(await packOf(await ask('/v1/local-pack'))).toEqual(DEFAULT_PACK)
    const newer = { ...DEFAULT_PACK, version: '2027-01-01.01', notices: [] }
    writeFileSync(file, JSON.stringify(newer))
    const response = await ask('/v1/local-pack')
    expect(await packOf(response)).toEqual(newer)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const again = await ask('/v1/local-pack', { 'if-none-match': response.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it.each(['{', '{"schema":1}', JSON.stringify({ ...DEFAULT_PACK, places: [{}] })])(
    'that is wrong is not served, and the log says why: %s',
    async (text) => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      writeFileSync(file, text)
      expect(await packOf(await ask('/v1/local-pack'))).toEqual(DEFAULT_PACK)
      expect(log).toHaveBeenCalledOnce()
      log.mockRestore()
    },
  )
})

describe('places of digital help', () => {
  it('are published in the national schema, which its own library accepts', async () => {
    rmSync(file, { force: true })
    const places = (await (await ask('/v1/lieux-de-mediation-numerique')).json()) as never[]
    const read = fromSchemaLieuxDeMediationNumerique(places)
    expect(read.map(({ nom }) => nom)).toContain('France services Pays de Remiremont')
    expect(read[0]).toMatchObject({
      adresse: { code_insee: '88383', code_postal: '88200', commune: 'Remiremont', voie: '26 rue Charlet' },
      contact: { telephone: '+33329628491' },
    })
  })
})
