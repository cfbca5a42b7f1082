import type { Batch } from '../../statistics/batch'
import { TABLES } from '../../statistics/vocabulary'

/** People that one batch tells of one right, by table; `non`: of the standing, those who do not receive it. */
export interface Tally {
  readonly subject: string
  readonly standing: number
  readonly non: number
  readonly reasons: number
  readonly ages: number
}

/** Sums of the tables that must stay within one another. Noise makes sums of its own: rights that have it are left out. */
export function tallyOf({ cells, noise }: Batch): Tally[] {
  const bySubject = new Map<string, { -readonly [Key in keyof Tally]: Tally[Key] }>()
  for (const [table, subject, , c1, , n] of cells) {
    if (table > TABLES.ages || Object.hasOwn(noise, subject)) continue
    const tally = bySubject.get(subject) ?? { subject, standing: 0, non: 0, reasons: 0, ages: 0 }
    bySubject.set(subject, tally)
    if (table === TABLES.standing) tally.standing += n
    if (table === TABLES.standing && c1 === 'non') tally.non += n
    if (table === TABLES.reasons) tally.reasons += n
    if (table === TABLES.ages) tally.ages += n
  }
  return [...bySubject.values()]
}
