import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptyBox } from '../../statistics/box'
import { CATALOGUE } from '../../statistics/catalogue'
import { monthAfter } from '../../statistics/vocabulary'
import { health } from '../kiosk/health'
import { withUrne } from './device-box'
import { tend } from './follow'

/** The month before that of the build. */
const MONTH = monthAfter(__BUILD_DATE__.slice(0, 7), -1)

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${__BUILD_DATE__}T10:00:00`) })
  health.set({ ...health.get(), ballot: 'ok' })
  await withUrne(async (urne) => {
    await urne.put('enrolment', { site: 's', kiosk: 'k', token: 't' }, 'self')
    await urne.put('box', { ...emptyBox(CATALOGUE.version, MONTH), sessions: 20 }, 'open')
  })
})
afterEach(() => void vi.useRealTimers())

/** A collector whose clock is that many hours ahead, and that answers a batch with this status. */
const collector = (hours: number, status: number) =>
  vi.fn(async (address: string | URL | Request) => {
    const date = new Date(Date.now() + hours * 3_600_000).toUTCString()
    return new Response(null, { status: String(address) === '/v1/config' ? 204 : status, headers: { date } })
  })
const months = () => withUrne((urne) => urne.getAll('sealed'))

it('closes the month that is over and sends it', async () => {
  expect(await tend(collector(0, 201))).toBe('settled')
  expect(await months()).toMatchObject([{ month: MONTH, sentOn: __BUILD_DATE__ }])
  expect(health.get().ballot).toBe('ok')
})

it('closes it without network too, and waits for one', async () => {
  expect(await tend(vi.fn().mockRejectedValue(new TypeError('offline')))).toEqual({ retryAfter: 0 })
  expect(await months()).toMatchObject([{ month: MONTH, sentOn: null }])
})

it('without network believes no clock that is months ahead', async () => {
  vi.setSystemTime(new Date(`${monthAfter(MONTH, 6)}-10T10:00:00`))
  await tend(vi.fn().mockRejectedValue(new TypeError('offline')))
  expect(await months()).toEqual([])
  await tend(collector(0, 201))
  expect(await months()).toHaveLength(1)
})

it.each([-72, 72])(
  'closes nothing while the clock is %d hours from that of the collector, and says so',
  async (hours) => {
    await tend(collector(hours, 201))
    expect(await months()).toEqual([])
    expect(health.get().ballot).toBe('clock')
  },
)

it('closes nothing while the clock is before the day of the build', async () => {
  vi.setSystemTime(new Date('2020-01-01T10:00:00'))
  await tend(collector(0, 201))
  expect(await months()).toEqual([])
  expect(health.get().ballot).toBe('clock')
})

it('tells the staff why a month is not taken, until it is', async () => {
  await tend(collector(0, 409))
  expect(health.get().ballot).toBe('conflict')
  await tend(collector(0, 200))
  expect(health.get().ballot).toBe('ok')
})
