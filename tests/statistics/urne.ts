import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { openUrne, type Urne } from '../../src/statistics/device/urne'
import { vote } from '../../src/statistics/device/vote'
import { chance, visitor } from './visits'

/** The month that tests fill. */
export const MONTH = '2026-03'

/** A day of a month. */
export const day = (month: string, number: number) => `${month}-${String(1 + (number % 20)).padStart(2, '0')}`

/** An empty ballot box of an enrolled device, on a disk of its own. */
export async function freshUrne(): Promise<Urne> {
  globalThis.indexedDB = new IDBFactory()
  const urne = await openUrne()
  await urne.put('enrolment', { site: 'remiremont', kiosk: 'remiremont-1', token: 'secret' }, 'self')
  return urne
}

/** Puts invented ballots into the box. */
export async function fill(urne: Urne, visits: number, month = MONTH, seed = 1): Promise<void> {
  const random = chance(seed)
  for (let index = 0; index < visits; index++) await vote(urne, visitor(random), day(month, index))
}

/** A collector that keeps the bytes by month, and answers as the real one. */
export function imitatedCollector() {
  const stored = new Map<string, string>()
  const request = vi.fn(async (address: string | URL | Request, options?: RequestInit) => {
    const month = String(address).slice(-7)
    const known = stored.get(month)
    const body = String(options?.body)
    if (known !== undefined && known !== body) return new Response('', { status: 409 })
    stored.set(month, body)
    return new Response('', { status: known === undefined ? 201 : 200 })
  })
  return { stored, request }
}
