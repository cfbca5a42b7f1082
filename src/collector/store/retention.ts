import { sql } from 'kysely'
import { monthAfter } from '../../statistics/vocabulary'
import { forgetStaff } from '../atelier/accounts'
import { dayAfter } from '../clock'
import { inTransaction } from './faults'
import type { Store } from './open'
import { lastDayOf } from './periods'

/** Monthly sums stay that long, then only those of the year. */
const MONTHS_KEPT = 25
/** Days after the end of a quarter in which its reports are still taken. */
export const REPORT_DAYS = 45

/** What is too old goes or is folded: months into `YYYY-00`, numbers of counted reports, codes that nobody used. */
export async function retain(store: Store, today: string): Promise<void> {
  await foldMonths(store, monthAfter(today.slice(0, 7), -MONTHS_KEPT))
  const quarters = await store.selectFrom('seen').select('quarter').distinct().execute()
  const closed = quarters.map(({ quarter }) => quarter).filter((quarter) => !takesReports(quarter, today))
  if (closed.length > 0) await store.deleteFrom('seen').where('quarter', 'in', closed).execute()
  await store.deleteFrom('enrolment').where('expires_on', '<', today).execute()
  await forgetStaff(store, today)
}

/** Whether reports of a quarter that has begun are still taken: as long as their numbers are known. */
export const takesReports = (quarter: string, today: string): boolean =>
  today <= dayAfter(lastDayOf(quarter), REPORT_DAYS)

/** Folds the months before `first` into their year, in one transaction: no reader sees a count twice. */
async function foldMonths(store: Store, first: string): Promise<void> {
  const year = sql<string>`substr(month, 1, 4) || '-00'`
  await inTransaction(store, async (transaction) => {
    const old = transaction.selectFrom('cell').where('month', '<', first).where(sql`substr(month, 6)`, '<>', '00')
    await transaction
      .insertInto('cell')
      .columns(['site_id', 'month', 'cat', 'tbl', 'subject', 'c1', 'c2', 'n', 'batches'])
      .expression(
        old
          .select(({ fn }) => [
            ...(['site_id'] as const),
            year.as('month'),
            ...(['cat', 'tbl', 'subject', 'c1', 'c2'] as const),
            fn.sum<number>('n').as('n'),
            fn.sum<number>('batches').as('batches'),
          ])
          .groupBy(['site_id', year, 'cat', 'tbl', 'subject', 'c1', 'c2']),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['site_id', 'month', 'cat', 'tbl', 'subject', 'c1', 'c2'])
          .doUpdateSet({ n: sql`cell.n + excluded.n`, batches: sql`cell.batches + excluded.batches` }),
      )
      .execute()
    await transaction.deleteFrom('cell').where('month', '<', first).where(sql`substr(month, 6)`, '<>', '00').execute()
  })
}
