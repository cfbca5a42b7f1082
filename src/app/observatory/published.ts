import type { Edition, EditionIndex, PeriodId } from '../../statistics/edition'
import { type Address, chosenEdition } from './address'

/** A file of the publication: read, absent, or not readable, with or without a network. */
export type Published<T> = { readonly value: T } | 'nothing' | 'offline' | 'failed'

/** Address of the files of the publication. */
export const PUBLISHED = '/v1/published'
/** Address of a file of an edition. */
export const editionFile = (territory: string, period: PeriodId, extension: 'json' | 'csv'): string =>
  `${PUBLISHED}/${encodeURIComponent(territory)}/${encodeURIComponent(period)}.${extension}`

/** Answers on their way before the page asks: each is given once. */
const early = new Map<string, Promise<Published<unknown>>>()

function read<T>(address: string, isOne: (value: T) => boolean): Promise<Published<T>> {
  const asked = early.get(address) as Promise<Published<T>> | undefined
  early.delete(address)
  return asked ?? ask(address, isOne)
}

async function ask<T>(address: string, isOne: (value: T) => boolean): Promise<Published<T>> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    if (response.status === 404) return 'nothing'
    const value = (await response.json()) as T
    return response.ok && isOne(value) ? { value } : 'failed'
  } catch {
    return navigator.onLine ? 'failed' : 'offline'
  }
}

const INDEX = `${PUBLISHED}/index.json`
const isIndex = (index: EditionIndex): boolean => Array.isArray(index?.editions)
const isEdition = (edition: Edition): boolean => edition?.v === 1 && Array.isArray(edition.rows)

/** What has been published. Never rejects. */
export const fetchIndex = (): Promise<Published<EditionIndex>> => read(INDEX, isIndex)

/** One edition. Never rejects. */
export const fetchEdition = (territory: string, period: PeriodId): Promise<Published<Edition>> =>
  read(editionFile(territory, period, 'json'), isEdition)

/** Asks for the index and the edition of an address while the page is not drawn yet: what it asks for is then there. */
export function askEarly(address: Address): void {
  const index = ask(INDEX, isIndex)
  early.set(INDEX, index)
  void index.then((read) => {
    const chosen = typeof read === 'object' ? chosenEdition(read.value, address) : undefined
    if (!chosen) return
    const file = editionFile(chosen.territory, chosen.period, 'json')
    early.set(file, ask(file, isEdition))
  })
}
