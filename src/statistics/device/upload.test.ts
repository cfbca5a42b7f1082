import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fill, freshUrne, imitatedCollector, MONTH } from '../../../tests/statistics/urne'
import { sealMonth } from './seal-month'
import { pause, upload } from './upload'
import type { Urne } from './urne'

let urne: Urne
beforeEach(async () => {
  urne = await freshUrne()
})
const answer = (status: number, headers: Record<string, string> = {}) =>
  vi.fn(async () => new Response(null, { status, headers }))
const sealed = () => urne.getAll('sealed')

describe('sending', () => {
  beforeEach(async () => {
    await fill(urne, 60)
    await sealMonth(urne, '2026-04', true)
  })

  it('puts the sealed bytes under their month, with the token and nothing that tells who asks', async () => {
    const { stored, request } = imitatedCollector()
    expect(await upload(urne, '2026-04-02', request)).toEqual({ retryAfter: null, fault: null })
    expect([...stored]).toEqual([[MONTH, (await sealed())[0]?.bytes]])
    const [address, options] = request.mock.calls[0] ?? []
    expect(address).toBe('/v1/sites/remiremont/kiosks/remiremont-1/months/2026-03')
    expect(options).toMatchObject({
      method: 'PUT',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { authorization: 'Bearer secret' },
    })
  })

  it('keeps what was taken for thirty days, sends it no more, then keeps its month alone for as long as one may be sent', async () => {
    const { request } = imitatedCollector()
    await upload(urne, '2026-04-02', request)
    await upload(urne, '2026-05-02', request)
    expect(request).toHaveBeenCalledTimes(1)
    expect(await sealed()).toHaveLength(1)
    await upload(urne, '2026-05-03', request)
    expect(await sealed()).toMatchObject([{ month: MONTH, bytes: '' }])
    await upload(urne, '2027-07-01', request)
    expect(await sealed()).toEqual([])
    expect(request).toHaveBeenCalledTimes(1)
  })

  it('sends the same bytes again after a lost answer, and counts once', async () => {
    const { stored, request } = imitatedCollector()
    const lost = vi.fn(async (...given: Parameters<typeof request>) => {
      await request(...given)
      throw new TypeError('connection reset')
    })
    expect(await upload(urne, '2026-04-02', lost)).toMatchObject({ retryAfter: 0 })
    expect((await sealed())[0]?.sentOn).toBeNull()
    expect(await upload(urne, '2026-04-02', request)).toMatchObject({ retryAfter: null, fault: null })
    expect(stored.size).toBe(1)
    expect((await sealed())[0]?.sentOn).toBe('2026-04-02')
  })

  it.each([
    [400, 'rejected'],
    [401, 'refused'],
    [403, 'refused'],
    [409, 'conflict'],
    [413, 'rejected'],
    [415, 'rejected'],
    [422, 'rejected'],
    [426, 'outdated'],
  ])('keeps the batch after a %d, and tells the staff', async (status, fault) => {
    expect(await upload(urne, '2026-04-02', answer(status))).toMatchObject({ retryAfter: 3_600, fault })
    expect((await sealed())[0]?.sentOn).toBeNull()
  })

  it.each([
    [429, '7', 7],
    [503, '30', 30],
    [500, '', 0],
    [502, 'soon', 0],
  ])('waits after a %d', async (status, after, retryAfter) => {
    const headers = after ? { 'retry-after': after } : {}
    expect(await upload(urne, '2026-04-02', answer(status, headers))).toMatchObject({ retryAfter, fault: null })
    expect((await sealed())[0]?.sentOn).toBeNull()
  })

  it('waits when the collector says that the month is not over: a clock is a little fast', async () => {
    const early = vi.fn(async () => Response.json({ code: 'month-not-closed' }, { status: 422 }))
    expect(await upload(urne, '2026-04-01', early)).toMatchObject({ retryAfter: 0, fault: null })
    expect((await sealed())[0]?.sentOn).toBeNull()
  })

  it('sends a month under the name that it was first sent under, or not at all: it would count twice', async () => {
    await upload(urne, '2026-04-02', vi.fn().mockRejectedValue(new TypeError('no answer')))
    await urne.put('enrolment', { site: 'remiremont', kiosk: 'another', token: 'new' }, 'self')
    const { request } = imitatedCollector()
    expect(await upload(urne, '2026-04-02', request)).toMatchObject({ fault: 'refused' })
    expect(request).not.toHaveBeenCalled()
    await urne.put('enrolment', { site: 'remiremont', kiosk: 'remiremont-1', token: 'new' }, 'self')
    expect(await upload(urne, '2026-04-02', request)).toMatchObject({ fault: null })
    expect(request).toHaveBeenCalledTimes(1)
  })

  it('drops what is too old to be taken', async () => {
    await upload(urne, '2027-06-02', answer(410))
    expect(await sealed()).toEqual([])
  })

  it('does not let one month that is refused hold back the next one', async () => {
    await fill(urne, 40, '2026-04', 2)
    await sealMonth(urne, '2026-05', true)
    const request = vi.fn(
      async (address: string | URL | Request) =>
        new Response(null, { status: String(address).endsWith('03') ? 409 : 201 }),
    )
    expect(await upload(urne, '2026-05-02', request)).toMatchObject({ fault: 'conflict' })
    expect((await sealed()).map(({ sentOn }) => sentOn)).toEqual([null, '2026-05-02'])
  })

  it('waits for its enrolment', async () => {
    await urne.delete('enrolment', 'self')
    const { request } = imitatedCollector()
    await upload(urne, '2026-04-02', request)
    expect(request).not.toHaveBeenCalled()
    expect(await sealed()).toHaveLength(1)
  })

  it('knocks ever less often, at most every six hours', () => {
    expect([0, 1, 2, 5, 9, 40].map((tries) => pause(tries, 1))).toEqual([60, 120, 240, 1920, 21_600, 21_600])
    expect(pause(0, 0)).toBe(30)
  })
})
