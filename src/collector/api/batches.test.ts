import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { batchOf, bytesOf } from '../../../tests/collector/batches'
import { type Service, said, startService } from '../../../tests/collector/service'
import { ENGINES, useDatabases } from '../../../tests/databases'
import { revoke } from '../store/devices'
import { networkOf } from './network'

describe.each(ENGINES)('PUT of a batch: %s', (engine) => {
  const databases = useDatabases(engine)
  let service: Service
  let token: string
  const batch = batchOf('2026-03')
  beforeAll(async () => {
    service = await startService(await databases.create())
    token = await service.enrol('k1')
  })
  afterAll(() => service.store.destroy())
  const ledger = () => service.store.selectFrom('batch').select(['kiosk_id', 'month']).execute()

  it.each([
    ['without a token', '401 no-token', { headers: { authorization: '' } }],
    ['with half a token', '401 no-token', { headers: { authorization: 'Bearer abc' } }],
    ['with an unknown token', '401 unknown-token', { headers: { authorization: `Bearer ${'x'.repeat(43)}` } }],
    ['of another device', '401 unknown-token', { kiosk: 'k2' }],
    ['of another house', '403 other-site', { path: '/v1/sites/val-d-ajol/kiosks/k1/months/2026-03' }],
    ['without a body', '400 malformed', { body: '' }],
    ['that is no JSON', '400 malformed', { body: '{' }],
    ['that is no text', '400 malformed', { body: new Uint8Array([0xff, 0xfe]) }],
    ['with an unknown field', '400 malformed', { body: bytesOf(batch).replace('{', '{"name":"x",') }],
    ['of 64 kB and one byte', '413 too-large', { body: ' '.repeat(64 * 1024 + 1) }],
    ['said to be larger', '413 too-large', { headers: { 'content-length': '99999' } }],
    ['as a form', '415 not-json', { headers: { 'content-type': 'text/plain' } }],
    ['for another month', '422 month-differs', { path: '/v1/sites/remiremont/kiosks/k1/months/2026-02' }],
    ['of an older format', '426 format-too-old', { body: bytesOf(batch).replace('"v":1', '"v":0') }],
    ['of a newer format', '422 format-too-new', { body: bytesOf(batch).replace('"v":1', '"v":2') }],
    ['of a newer catalogue', '422 unknown-catalogue', { body: bytesOf({ ...batch, cat: '2031.1' }) }],
    ['of too few visits', '422 too-few-sessions', { body: bytesOf({ ...batch, sessions: 10 }) }],
  ])('%s: %s', async (_, expected, changes) => {
    const response = await service.put(batch, token, changes)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('www-authenticate')).toBe(expected.startsWith('401') ? 'Bearer' : null)
    expect(await said(response)).toBe(expected)
    expect(await ledger()).toEqual([])
  })

  it('of a month that is too old or not over', async () => {
    expect(await said(await service.put(batchOf('2025-03'), token))).toBe('410 month-too-old')
    expect(await said(await service.put(batchOf('2026-05'), token))).toBe('422 month-not-closed')
    expect(await ledger()).toEqual([])
  })

  it('is stored, repeated, in conflict', async () => {
    const answers = []
    for (const one of [batch, batch, { ...batch, refused: 4 }, batchOf('2026-04')]) {
      answers.push(await said(await service.put(one, token)))
    }
    expect(answers).toEqual(['201', '200', '409 conflict', '201'])
    expect(await ledger()).toHaveLength(2)
  })

  it('that tells more reasons than people, over all months, is refused', async () => {
    const more = batchOf('2026-02', {
      cells: batch.cells.map(([table, subject, , c1, c2, n]) =>
        table === 1 && c1 === 'nk'
          ? [table, subject, '2026-02', c1, c2, n + 1]
          : [table, subject, '2026-02', c1, c2, n],
      ),
    })
    expect(await said(await service.put(more, token))).toBe('422 exceeds-standing')
  })

  it('of a revoked device is refused until it is enrolled again', async () => {
    const first = await service.enrol('k3')
    await revoke(service.store, 'k3')
    expect(await said(await service.put(batch, first, { kiosk: 'k3' }))).toBe('403 revoked-token')
    const second = await service.enrol('k3')
    expect(await said(await service.put(batch, first, { kiosk: 'k3' }))).toBe('401 unknown-token')
    expect(await said(await service.put(batch, second, { kiosk: 'k3' }))).toBe('201')
  })

  it('too often from one network waits until the next hour; others do not', async () => {
    const from = async (address: string) => service.put(batch, token, { address, headers: { 'content-type': 'x/y' } })
    for (let index = 0; index < 599; index += 1) service.limits.exceeded('send', networkOf('192.0.2.200'), 600)
    expect(await said(await from('192.0.2.1'))).toBe('415 not-json')
    const response = await from('192.0.2.1')
    expect(await said(response)).toBe('429 too-many-requests')
    const wait = Number(response.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(3_600)
    expect(await said(await from('192.0.3.1'))).toBe('415 not-json')
  })

  it('is counted by what came of it, and by nothing else', async () => {
    const text = await service.metrics()
    const route = 'method="PUT",route="/v1/sites/:site/kiosks/:kiosk/months/:month"'
    expect(text).toContain(`collector_http_requests_total{${route},status="200",outcome="repeated"} 1\n`)
    expect(text).toContain(`collector_http_requests_total{${route},status="409",outcome="conflict"} 1\n`)
    expect(text).toContain(`collector_http_requests_total{${route},status="201",outcome="stored"} 3\n`)
    expect(text).not.toContain('remiremont')
  })
})
