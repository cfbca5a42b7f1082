import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshUrne } from '../../../tests/statistics/urne'
import { enrol } from './enrol'
import type { Urne } from './urne'

let urne: Urne
beforeEach(async () => {
  urne = await freshUrne()
})

describe('enrolment', () => {
  it('keeps the token that the code brought', async () => {
    const body = JSON.stringify({ site: 'val-d-ajol', kiosk: 'val-d-ajol-1', token: 't' })
    const request = vi.fn(async () => new Response(body, { status: 201 }))
    expect(await enrol(urne, 'ABCD', request)).toBe('ok')
    expect(await urne.get('enrolment', 'self')).toEqual({ site: 'val-d-ajol', kiosk: 'val-d-ajol-1', token: 't' })
  })

  it.each([
    [404, '{}', 'unknown'],
    [201, '{"site":1}', 'unknown'],
    [201, '<html>', 'unknown'],
    [503, '', 'offline'],
    [429, '', 'offline'],
  ])('after a %d %s says %s and changes nothing', async (status, body, said) => {
    expect(
      await enrol(
        urne,
        'ABCD',
        vi.fn(async () => new Response(body, { status })),
      ),
    ).toBe(said)
    expect(await urne.get('enrolment', 'self')).toMatchObject({ kiosk: 'remiremont-1' })
  })

  it('without network says so', async () => {
    expect(await enrol(urne, 'ABCD', vi.fn().mockRejectedValue(new TypeError('offline')))).toBe('offline')
  })
})
