import { type Compilable, type CompiledQuery, sql } from 'kysely'
import type { Batch, Cell } from '../../statistics/batch'
import { quarterOf } from '../../statistics/report'
import type { Month } from '../../statistics/vocabulary'
import { inTransaction } from './faults'
import type { Store } from './open'
import { tallyOf } from './tally'

/** A batch whose rules have been checked, as it came. */
export interface Incoming {
  readonly site: string
  readonly kiosk: string
  readonly batch: Batch
  /** Of the bytes received, in hexadecimal. */
  readonly sha256: string
  /** The current month. */
  readonly now: Month
}

/** `exceeds-standing`: since its enrolment the device would have told more reasons or ages than people. */
export type Stored = 'stored' | 'repeated' | 'conflict' | 'exceeds-standing'

/** Rows of one statement: an engine limits the number of values. */
const ROWS = 128

class Exceeds extends Error {}

/** Storage of batches: each in one transaction, its ledger row and its sums together. */
export function ingester(store: Store): (incoming: Incoming) => Promise<Stored> {
  // Compiled once: what stands for a value here is replaced at each use, in the order of the columns.
  const compiled = new Map<string, CompiledQuery>()
  const ready = (name: string, statement: () => Compilable): CompiledQuery => {
    const known = compiled.get(name) ?? statement().compile()
    compiled.set(name, known)
    return known
  }
  const many = <Row>(rows: number, row: Row): Row[] => Array.from({ length: rows }, () => row)

  const claim = ready('claim', () =>
    store
      .insertInto('batch')
      .values(({ case: when, exists, selectFrom }) => ({
        site_id: '',
        kiosk_id: '',
        month: '',
        body_sha256: '',
        cat: '',
        sessions: 0,
        refused: 0,
        alone: 0,
        mediator: 0,
        // What is published is never revised: a batch that comes after it is counted in the month of its arrival. In
        // the same statement, which a publication that locks the ledger either waits for or is seen by.
        counted_in: when()
          .when(
            exists(
              selectFrom('edition')
                .innerJoin('site', 'site.territory_id', 'edition.territory_id')
                .select('edition.period')
                .where('site.site_id', '=', '')
                .where('edition.period', 'in', ['', '']),
            ),
          )
          .then('')
          .else('')
          .end(),
      }))
      .onConflict((conflict) => conflict.columns(['site_id', 'kiosk_id', 'month']).doNothing())
      .returning('counted_in'),
  )
  const known = ready('known', () =>
    store
      .selectFrom('batch')
      .select('body_sha256')
      .where('site_id', '=', '')
      .where('kiosk_id', '=', '')
      .where('month', '=', ''),
  )
  const exceeding = ready('exceeding', () =>
    store
      .selectFrom('tally')
      .select('subject')
      .where('site_id', '=', '')
      .where('kiosk_id', '=', '')
      .groupBy('subject')
      .having(({ or, eb, fn }) =>
        or([eb(fn.sum('reasons'), '>', fn.sum('non')), eb(fn.sum('ages'), '>', fn.sum('standing'))]),
      ),
  )
  const addTally = (rows: number) =>
    ready(`tally${rows}`, () =>
      store
        .insertInto('tally')
        .values(
          many(rows, { site_id: '', kiosk_id: '', cat: '', subject: '', standing: 0, non: 0, reasons: 0, ages: 0 }),
        )
        .onConflict((conflict) =>
          conflict.columns(['site_id', 'kiosk_id', 'cat', 'subject']).doUpdateSet({
            standing: sql`tally.standing + excluded.standing`,
            non: sql`tally.non + excluded.non`,
            reasons: sql`tally.reasons + excluded.reasons`,
            ages: sql`tally.ages + excluded.ages`,
          }),
        ),
    )
  const addCells = (rows: number) =>
    ready(`cells${rows}`, () =>
      store
        .insertInto('cell')
        .values(many(rows, { site_id: '', month: '', cat: '', tbl: 0, subject: '', c1: '', c2: '', n: 0, batches: 0 }))
        .onConflict((conflict) =>
          conflict
            .columns(['site_id', 'month', 'cat', 'tbl', 'subject', 'c1', 'c2'])
            .doUpdateSet({ n: sql`cell.n + excluded.n`, batches: sql`cell.batches + excluded.batches` }),
        ),
    )

  return ({ site, kiosk, batch, sha256, now }) => {
    const { month, cat, sessions, refused, mode } = batch
    const tally = tallyOf(batch)
    return inTransaction<Stored>(store, async (transaction) => {
      const run = async (query: CompiledQuery, parameters: readonly unknown[]) =>
        (await transaction.executeQuery({ ...query, parameters })).rows as Record<string, string>[]
      const [claimed] = await run(claim, [
        ...[site, kiosk, month, sha256, cat, sessions, refused, mode.alone, mode.mediator],
        ...[site, quarterOf(month), month.slice(0, 4), now, month],
      ])
      if (!claimed) {
        const [before] = await run(known, [site, kiosk, month])
        return before?.body_sha256 === sha256 ? 'repeated' : 'conflict'
      }
      const countedIn = claimed.counted_in
      if (tally.length > 0) {
        await run(
          addTally(tally.length),
          tally.flatMap(({ subject, standing, non, reasons, ages }) => [
            ...[site, kiosk, cat, subject, standing, non, reasons, ages],
          ]),
        )
        if ((await run(exceeding, [site, kiosk])).length > 0) throw new Exceeds()
      }
      for (let from = 0; from < batch.cells.length; from += ROWS) {
        const to = Math.min(from + ROWS, batch.cells.length)
        const values: unknown[] = []
        // A plain loop: this is what storing a batch costs beside the driver.
        for (let index = from; index < to; index += 1) {
          const [table, subject, , c1, c2, n] = batch.cells[index] as Cell
          values.push(site, countedIn, cat, table, subject, c1, c2, n, 1)
        }
        await run(addCells(to - from), values)
      }
      return 'stored'
    }).catch((error: unknown) => {
      if (error instanceof Exceeds) return 'exceeds-standing'
      throw error
    })
  }
}
