import { sql } from 'kysely'
import { COIN } from '../../statistics/coin'
import { inTransaction } from './faults'
import type { Store } from './open'

/** The randomised answer of one telephone. */
export interface PhoneReport {
  /** Drawn for this report and used for nothing else. */
  readonly nonce: string
  readonly cat: string
  readonly geo: string
  readonly quarter: string
  /** The right that was drawn. */
  readonly subject: string
  readonly answer: number
}

/** Counts a report, once however often it comes; `false`: it was counted before. */
export function countReport(store: Store, report: PhoneReport): Promise<boolean> {
  const { nonce, cat, geo, quarter, subject, answer } = report
  return inTransaction(store, async (transaction) => {
    const fresh = await transaction
      .insertInto('seen')
      .values({ geo, quarter, nonce })
      .onConflict((conflict) => conflict.doNothing())
      .returning('nonce')
      .executeTakeFirst()
    if (!fresh) return false
    await transaction
      .insertInto('phone')
      .values({ geo, quarter, cat, rr: COIN, subject, answer, n: 1 })
      .onConflict((conflict) =>
        conflict.columns(['geo', 'quarter', 'cat', 'rr', 'subject', 'answer']).doUpdateSet({ n: sql`phone.n + 1` }),
      )
      .execute()
    return true
  })
}
