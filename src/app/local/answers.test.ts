import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Row } from '../../statistics/edition'
import { deviceStorage } from '../kiosk/storage'
import { followAnswers, publishedAnswers } from './answers'

const row = (subject: string, indicator: string, value: number | null): Row => ({
  table: 'questions',
  place: '',
  subject,
  indicator,
  detail: '',
  value,
  low: null,
  high: null,
  base: null,
  status: value === null ? 'nd' : 'ok',
  catalogue: '2026.1',
  method: 'exact',
})
const index = {
  demo: false,
  editions: [
    { territory: '200068377', label: 'Ici', period: '2027', sha256: '' },
    { territory: '200068377', label: 'Ici', period: '2027-Q1', sha256: '' },
    { territory: '200068377', label: 'Ici', period: '2026-Q4', sha256: '' },
  ],
}
const collector = (edition: unknown) =>
  vi.fn(async (address: string | URL | Request) =>
    String(address).endsWith('index.json') ? Response.json(index) : Response.json(edition),
  )
const rows = [row('connu', 'passage', 25), row('connu', 'ami', null), { ...row('rsa', 'rec', 40), table: 'standing' }]
const sites = [{ id: 'remiremont', label: 'Ici' }]
const known = [{ period: '2027-Q1', question: 'connu', people: { passage: 25 } }]

beforeEach(async () => {
  publishedAnswers.set([])
  await deviceStorage.write('answers', undefined)
})

it('are those of the newest quarter, without what is withheld, and kept for the days without network', async () => {
  const request = collector({ period: '2027-Q1', sites, rows })
  await followAnswers(deviceStorage, 'remiremont', request)
  expect(request.mock.calls.map(([address]) => address)).toEqual([
    '/v1/published/index.json',
    '/v1/published/200068377/2027-Q1.json',
  ])
  expect(publishedAnswers.get()).toEqual(known)
  publishedAnswers.set([])
  await followAnswers(deviceStorage, 'remiremont', vi.fn().mockRejectedValue(new TypeError('offline')))
  expect(publishedAnswers.get()).toEqual(known)
})

it.each([{}, { rows: [{}] }, null, 'page'])('stay as they are when what comes is odd: %j', async (edition) => {
  await followAnswers(deviceStorage, 'remiremont', collector({ period: '2027-Q1', sites, rows }))
  await followAnswers(deviceStorage, 'remiremont', collector(edition))
  expect(publishedAnswers.get().every(({ people }) => people !== undefined)).toBe(true)
})

it('are none before the first edition', async () => {
  await followAnswers(
    deviceStorage,
    'remiremont',
    vi.fn(async () => new Response('', { status: 404 })),
  )
  expect(publishedAnswers.get()).toEqual([])
})

it('are those of the house of the device, never of another territory', async () => {
  await followAnswers(deviceStorage, 'gerardmer', collector({ period: '2027-Q1', sites, rows }))
  expect(publishedAnswers.get()).toEqual([])
  const request = collector({ period: '2027-Q1', sites, rows })
  await followAnswers(deviceStorage, undefined, request)
  expect(request).not.toHaveBeenCalled()
})
