import type { Hono } from 'hono'
import { api } from '../../src/collector/api/api'
import type { Limits } from '../../src/collector/api/limits'
import { issueCode } from '../../src/collector/store/devices'
import type { Store } from '../../src/collector/store/open'
import { addSite } from '../../src/collector/store/sites'
import { canonical } from '../../src/statistics/batch'
import { type Box, cast, emptyBox } from '../../src/statistics/box'
import { CATALOGUE } from '../../src/statistics/catalogue'
import { geometricNoise } from '../../src/statistics/noise'
import { seal } from '../../src/statistics/seal'
import { type Month, monthAfter } from '../../src/statistics/vocabulary'
import { chance, visitor } from './visits'

/** A house and how many visits a day its kiosk counts, and refuses. */
export interface House {
  readonly site: string
  readonly territory: string
  readonly visits: number
  readonly refusals: number
}

/** Days of a month on which a house is open. */
const OPEN_DAYS = 20
/** Nobody knocks too often in a simulation: a year goes by in a minute. */
const NO_LIMITS: Limits = { exceeded: () => undefined }

/** One kiosk: its box and what it needs to send. */
interface Kiosk extends House {
  readonly token: string
  readonly random: () => number
  box: Box
}

/** Houses that live by a clock of their own: ballots, sealing, sending, through the code of the product. */
export interface Territory {
  /** Plays a month: each kiosk counts its visits, closes the month and sends it on the first day of the next one. */
  play(month: Month, gain?: number): Promise<void>
  /** The day by the clock of the collector. */
  today: string
  /** Visits counted, and bytes sent, so far. */
  readonly counted: { visits: number; batches: number; bytes: number }
}

const day = (month: Month, number: number) => `${month}-${String(number).padStart(2, '0')}`

/** Founds houses in a store and enrols one kiosk in each, as an administrator and a mediator would. */
export async function found(store: Store, houses: readonly House[], from: Month, seed = 1): Promise<Territory> {
  const territory = { today: day(from, 1), counted: { visits: 0, batches: 0, bytes: 0 } }
  const server: Hono = api({
    ...{ store, version: 'simulation', limits: NO_LIMITS, trustProxy: false, phones: [] },
    today: () => territory.today,
  })
  const send = (path: string, method: string, body: string, token = '') =>
    server.request(path, {
      method,
      body,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    })
  const known = new Set((await store.selectFrom('site').select('site_id').execute()).map(({ site_id }) => site_id))
  const kiosks: Kiosk[] = []
  for (const [index, house] of houses.entries()) {
    const { site, territory: epci } = house
    if (!known.has(site)) await addSite(store, { site, territory: epci, geo: '88', label: site })
    const code = await issueCode(store, site, `${site}-1`, territory.today)
    const answer = await send('/v1/enrolments', 'POST', JSON.stringify({ code }))
    if (answer.status !== 201) throw new Error(`enrolment: ${answer.status}`)
    const { token } = (await answer.json()) as { token: string }
    kiosks.push({ ...house, token, random: chance(seed * 10_007 + index), box: emptyBox(CATALOGUE.version, from) })
  }
  return Object.assign(territory, {
    async play(month: Month, gain = 0) {
      const next = monthAfter(month)
      territory.today = day(next, 1)
      for (const kiosk of kiosks) {
        fill(kiosk, month, gain)
        territory.counted.visits += kiosk.box.sessions
        const byte = () => Math.floor(kiosk.random() * 256)
        const { batch, rest } = seal(kiosk.box, next, CATALOGUE, CATALOGUE, () => geometricNoise(byte))
        kiosk.box = rest
        if (!batch) continue
        const body = canonical(batch)
        const path = `/v1/sites/${kiosk.site}/kiosks/${kiosk.site}-1/months/${month}`
        const { status } = await send(path, 'PUT', body, kiosk.token)
        if (status !== 201) throw new Error(`${path}: ${status}`)
        territory.counted.batches += 1
        territory.counted.bytes += body.length
      }
    },
  })
}

/** The visits of a month; a house has quieter and busier days. */
function fill(kiosk: Kiosk, month: Month, gain: number): void {
  const { random, visits, refusals } = kiosk
  for (let number = 1; number <= OPEN_DAYS; number += 1) {
    const busy = 0.5 + random()
    for (let visit = 0; visit < Math.round(visits * busy); visit += 1) {
      kiosk.box = cast(kiosk.box, visitor(random, gain), CATALOGUE, day(month, number))
    }
    kiosk.box = { ...kiosk.box, refused: kiosk.box.refused + Math.round(refusals * busy) }
  }
}
