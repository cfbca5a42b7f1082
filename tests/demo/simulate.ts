import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPublication } from '../../src/collector/publication/job'
import { openStore } from '../../src/collector/store/open'
import { seed } from '../../src/collector/store/sites'
import type { Edition } from '../../src/statistics/edition'
import { monthAfter } from '../../src/statistics/vocabulary'
import { found, type House } from '../statistics/territory'

/** Houses of a territory: about as many as France services in a département. */
const OF_A_TERRITORY = 28

/** Plays a year of houses through the product, and tells what would be published and what it takes. */
async function year(houses: readonly House[], title: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'porte-des-droits-year-'))
  const editions = join(folder, 'editions')
  const store = await openStore(join(folder, 'year.sqlite'))
  await seed(store)
  const territory = await found(store, houses, '2025-01')
  const publish = openPublication(store, editions)
  let publishing = 0
  const started = performance.now()
  for (let number = 0, month = '2025-01'; number < 12; number += 1, month = monthAfter(month)) {
    await territory.play(month)
    const before = performance.now()
    await publish(`${monthAfter(month)}-16`)
    publishing += performance.now() - before
  }
  const { rows } = await store
    .selectFrom('cell')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  await store.destroy()
  const { visits, batches, bytes } = territory.counted
  const mega = (count: number) => `${(count / 1e6).toFixed(2)} MB`
  console.log(`\n${title}`)
  console.log(`visits counted ${visits}, batches ${batches}, sent ${mega(bytes)}`)
  console.log(`rows of sums ${rows}, database ${mega(statSync(join(folder, 'year.sqlite')).size)}`)
  console.log(
    `the year in ${((performance.now() - started) / 1000).toFixed(0)} s, of which publishing ${(publishing / 1000).toFixed(1)} s`,
  )
  for (const [what, { ok, all }] of shown(editions)) {
    console.log(
      `${what.padEnd(28)} ${String(ok).padStart(7)} of ${String(all).padStart(7)} figures  ${Math.round((100 * ok) / all)} %`,
    )
  }
  rmSync(folder, { recursive: true })
}

/** Of each table, in quarters and in years: figures that are shown, and all. */
function shown(editions: string): ReadonlyMap<string, { ok: number; all: number }> {
  const counts = new Map<string, { ok: number; all: number }>()
  for (const path of readdirSync(editions, { recursive: true, encoding: 'utf8' })) {
    if (!/\/\d{4}(-Q\d)?\.json$/.test(path)) continue
    const { period, rows } = JSON.parse(readFileSync(join(editions, path), 'utf8')) as Edition
    for (const { table, place, status } of rows) {
      const what = `${period.includes('Q') ? 'quarter' : 'year'}, ${table}, ${place === '' ? 'territory' : 'place'}`
      const count = counts.get(what) ?? { ok: 0, all: 0 }
      counts.set(what, { ok: count.ok + Number(status === 'ok'), all: count.all + 1 })
    }
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const house = (site: string, territory: string, visits: number): House => ({
  site,
  territory,
  visits,
  refusals: visits / 5,
})

const pilot = [house('remiremont', '200068377', 10), house('val-d-ajol', '200068377', 6)]
await year(pilot, 'Two houses, 10 and 6 visits a day')
if (process.argv.includes('--large')) {
  const many = Array.from({ length: 2_800 }, (_, index) =>
    house(`site-${index}`, `territory-${Math.floor(index / OF_A_TERRITORY)}`, 10),
  )
  await year(many, '2,800 houses, 10 visits a day each')
}
