import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Edition, EditionIndex } from '../../statistics/edition'
import { type Address, addressOf, chosenEdition } from './address'
import { quartersUntil } from './periods'
import { fetchEdition, fetchIndex, type Published } from './published'

/** What the page shows, as it arrives. */
export interface Editions {
  readonly address: Address
  readonly index: Published<EditionIndex> | 'loading'
  readonly edition: Published<Edition> | 'loading'
  /** Quarters of the territory up to the edition, the oldest first. */
  readonly quarters: readonly Edition[] | 'loading' | 'failed'
  again(): void
}

function useAddress(): Address {
  const [address, setAddress] = useState(() => addressOf(location.hash))
  useEffect(() => {
    const follow = () => setAddress(addressOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return address
}

/** Loads the index, the edition of the address, then the quarters before it. */
export function useEditions(): Editions {
  const address = useAddress()
  const [attempt, setAttempt] = useState(0)
  const [index, setIndex] = useState<Editions['index']>('loading')
  const [edition, setEdition] = useState<Editions['edition']>('loading')
  const [quarters, setQuarters] = useState<Editions['quarters']>('loading')
  const published = typeof index === 'object' ? index.value : undefined
  const chosen = published && chosenEdition(published, address)

  useLayoutEffect(() => {
    setIndex('loading')
    void fetchIndex().then(setIndex)
  }, [attempt])
  useLayoutEffect(() => {
    if (!published || !chosen) return
    let left = false
    const keep =
      <T>(set: (value: T) => void) =>
      (value: T) =>
        left || set(value)
    setEdition('loading')
    setQuarters('loading')
    void fetchEdition(chosen.territory, chosen.period).then(async (read) => {
      keep(setEdition)(read)
      if (left || typeof read === 'string') return
      const wanted = quartersUntil(published, chosen.territory, chosen.period)
      const all = await Promise.all(
        wanted.map((period) => (period === chosen.period ? read : fetchEdition(chosen.territory, period))),
      )
      keep(setQuarters)(
        all.some((one) => typeof one === 'string')
          ? 'failed'
          : all.flatMap((one) => (typeof one === 'string' ? [] : one.value)),
      )
    })
    return () => {
      left = true
    }
  }, [published, chosen?.territory, chosen?.period])
  return { address, index, edition, quarters, again: () => setAttempt(attempt + 1) }
}
