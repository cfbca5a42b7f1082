import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fill, freshUrne } from '../../../tests/statistics/urne'
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

  it('under another name gives up the details that wait of people told under the old one', async () => {
    await fill(urne, 30)
    const body = JSON.stringify({ site: 'remiremont', kiosk: 'remiremont-1', token: 'again' })
    const tables = async () => Object.keys((await urne.get('box', 'open'))?.tables ?? {}).map((key) => key[0])
    await enrol(
      urne,
      'ABCD',
      vi.fn(async () => new Response(body, { status: 201 })),
    )
    expect(await tables()).toContain('1')
    await enrol(
      urne,
      'ABCD',
      vi.fn(async () => new Response(body.replace('remiremont-1', 'other'), { status: 201 })),
    )
    expect(new Set(await tables())).toEqual(new Set(['0', '4', '5', '6']))
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
