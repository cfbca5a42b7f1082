import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { openPublication, type PublicationReport } from '../../src/collector/publication/job'
import { ingester, type Stored } from '../../src/collector/store/ingest'
import { openStore, type Store } from '../../src/collector/store/open'
import { type Batch, canonical } from '../../src/statistics/batch'
import type { Edition, EditionIndex } from '../../src/statistics/edition'
import { type Engine, useDatabases } from '../databases'

/** People who receive a right, wait, do not receive it. */
export type Standing = readonly [rec: number, att: number, non: number]

/** A collector with one territory of two houses, `a` and `b`, on an engine; anew for each test. */
export interface Stage {
  readonly store: Store
  /** Folder of the editions. */
  readonly folder: string
  publish(today: string): Promise<PublicationReport>
  /** One batch of a house; `now`: month in which it arrives. */
  send(site: string, month: string, standing: Standing, now?: string, kiosk?: string): Promise<Stored>
  text(name: string): string
  edition(period: string): Edition
  index(): EditionIndex
}

/** For the tests of one `describe`. */
export function useStage(engine: Engine): Stage {
  const databases = useDatabases(engine)
  let at: { readonly store: Store; readonly folder: string }
  beforeEach(async () => {
    const store = await openStore(await databases.create())
    at = { store, folder: mkdtempSync(join(tmpdir(), 'editions-')) }
    await store.insertInto('territory').values({ territory_id: 't1', label: 'Vallées' }).execute()
    for (const site_id of ['a', 'b']) {
      await store
        .insertInto('site')
        .values({ site_id, territory_id: 't1', geo: '88', label: `Maison ${site_id}` })
        .execute()
    }
  })
  afterEach(async () => {
    await at.store.destroy()
    rmSync(at.folder, { recursive: true })
  })
  const text = (name: string) => readFileSync(join(at.folder, name), 'utf8')
  return {
    get store() {
      return at.store
    },
    get folder() {
      return at.folder
    },
    publish: (today) => openPublication(at.store, at.folder)(today),
    send(site, month, [rec, att, non], now = month, kiosk = `k-${site}`) {
      const batch: Batch = {
        ...{ v: 1, cat: '2026.1', month, sessions: 300, refused: 60, mode: { alone: 200, mediator: 100 }, noise: {} },
        cells: [
          [0, 'rsa', month, 'rec', '', rec],
          [0, 'rsa', month, 'att', '', att],
          [0, 'rsa', month, 'non', '', non],
          [1, 'rsa', month, 'nk', '', Math.ceil(non / 2)],
          [1, 'rsa', month, 'nr', '', Math.floor(non / 2)],
          [5, 'q1', month, 'oui', '', 12],
          [5, 'q1', month, 'non', '', 4],
          [6, 'logement', month, '88383', '', 21],
        ],
      }
      const sha256 = createHash('sha256').update(canonical(batch)).digest('hex')
      return ingester(at.store)({ site, kiosk, batch, sha256, now })
    },
    text,
    edition: (period) => JSON.parse(text(`t1/${period}.json`)) as Edition,
    index: () => JSON.parse(text('index.json')) as EditionIndex,
  }
}
