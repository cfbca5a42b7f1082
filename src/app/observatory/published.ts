import type { Edition, EditionIndex, PeriodId } from '../../statistics/edition'

/** A file of the publication: read, absent, or not readable, with or without a network. */
export type Published<T> = { readonly value: T } | 'nothing' | 'offline' | 'failed'

/** Address of the files of the publication. */
export const PUBLISHED = '/v1/published'
/** Address of a file of an edition. */
export const editionFile = (territory: string, period: PeriodId, extension: 'json' | 'csv'): string =>
  `${PUBLISHED}/${encodeURIComponent(territory)}/${encodeURIComponent(period)}.${extension}`

async function read<T>(address: string, isOne: (value: T) => boolean): Promise<Published<T>> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    if (response.status === 404) return 'nothing'
    const value = (await response.json()) as T
    return response.ok && isOne(value) ? { value } : 'failed'
  } catch {
    return navigator.onLine ? 'failed' : 'offline'
  }
}

/** What has been published. Never rejects. */
export const fetchIndex = (): Promise<Published<EditionIndex>> =>
  read<EditionIndex>(`${PUBLISHED}/index.json`, (index) => Array.isArray(index?.editions))

/** One edition. Never rejects. */
export const fetchEdition = (territory: string, period: PeriodId): Promise<Published<Edition>> =>
  read<Edition>(editionFile(territory, period, 'json'), (edition) => edition?.v === 1 && Array.isArray(edition.rows))
