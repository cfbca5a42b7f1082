import { join } from 'node:path'
import { openPublication } from '../../src/collector/publication/job'
import { openStore, type Store } from '../../src/collector/store/open'
import { seed } from '../../src/collector/store/sites'
import { monthAfter } from '../../src/statistics/vocabulary'
import { found, type House } from '../statistics/territory'

const EPCI = '200068377'
const HOUSES: readonly House[] = [
  { site: 'remiremont', territory: EPCI, visits: 24, refusals: 5 },
  { site: 'val-d-ajol', territory: EPCI, visits: 12, refusals: 2 },
]
const FIRST = '2025-01'
const MONTHS = 18

/**
 * Eighteen months of two houses, invented with a fixed seed and put through the product: ballots, sealing, sending,
 * publication on the sixteenth of each month. From the second year on fewer people lack what they may have.
 */
async function play(store: Store, editions: string): Promise<readonly string[]> {
  const territory = await found(store, HOUSES, FIRST)
  const publish = openPublication(store, editions, { demo: true })
  const published: string[] = []
  for (let number = 0, month = FIRST; number < MONTHS; number += 1, month = monthAfter(month)) {
    await territory.play(month, number < 12 ? 0 : 0.3)
    territory.today = `${monthAfter(month)}-16`
    published.push(...(await publish(territory.today)).published)
  }
  return published
}

/** What a collector needs to show the demonstration. */
export interface Demonstration {
  readonly database: string
  /** Settings of the collector. */
  readonly settings: Readonly<Record<'DATABASE_URL' | 'EDITIONS' | 'DEMO', string>>
  readonly published: readonly string[]
}

/** Makes the demonstration in a folder. */
export async function demonstration(folder: string): Promise<Demonstration> {
  const [database, editions] = [join(folder, 'demo.sqlite'), join(folder, 'editions')]
  const store = await openStore(database)
  await seed(store)
  const published = await play(store, editions)
  await store.destroy()
  return { database, settings: { DATABASE_URL: database, EDITIONS: editions, DEMO: '1' }, published }
}
