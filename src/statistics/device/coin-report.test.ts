import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { drawnRight, hasTossed, keepReport, sendReport } from './coin-report'
import { openUrne, type Urne } from './urne'

let urne: Urne
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  urne = await openUrne()
})

const HOUR = 3_600_000
const NOW = { day: '2026-05-20', ms: Date.UTC(2026, 4, 20) }
const said = { right: 'rsa', truth: 2, geo: '88' } as const
const answer = (status: number) => vi.fn(async () => new Response(null, { status }))
const kept = () => urne.get('report', 'last')

it('is tossed once a quarter', async () => {
  expect(await hasTossed(urne, '2026-05-20')).toBe(false)
  await keepReport(urne, said, NOW)
  expect(await hasTossed(urne, '2026-06-30')).toBe(true)
  expect(await hasTossed(urne, '2026-07-01')).toBe(false)
})

it('speaks of a right of the catalogue', () => expect(drawnRight()).toMatch(/^\w+$/))

it('leaves in one hour to fourteen days, at an opening, in 256 bytes', async () => {
  await keepReport(urne, said, NOW)
  const { after = 0 } = (await kept()) ?? {}
  expect(after - NOW.ms).toBeGreaterThanOrEqual(HOUR)
  expect(after - NOW.ms).toBeLessThanOrEqual(336 * HOUR)
  const request = answer(204)
  await sendReport(urne, after - 1, request)
  expect(request).not.toHaveBeenCalled()
  await sendReport(urne, after, request)
  const [address, options] = request.mock.calls[0] as unknown as [string, RequestInit]
  expect(address).toBe('/v1/reports')
  expect(String(options.body)).toHaveLength(256)
  expect(options).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' })
  await sendReport(urne, after + HOUR, request)
  expect(request).toHaveBeenCalledTimes(1)
})

it.each([204, 400, 410, 413, 415, 422])('is dropped after a %d, and no second coin is tossed', async (status) => {
  await keepReport(urne, said, NOW)
  await sendReport(urne, NOW.ms + 400 * HOUR, answer(status))
  expect((await kept())?.body).toBeNull()
  expect(await hasTossed(urne, NOW.day)).toBe(true)
})

it.each([426, 429, 500, 503])('stays after a %d', async (status) => {
  await keepReport(urne, said, NOW)
  await sendReport(urne, NOW.ms + 400 * HOUR, answer(status))
  expect((await kept())?.body).toHaveLength(256)
})

it('stays without network', async () => {
  await keepReport(urne, said, NOW)
  await sendReport(urne, NOW.ms + 400 * HOUR, vi.fn().mockRejectedValue(new TypeError('offline')))
  expect((await kept())?.body).toHaveLength(256)
})
