import type { PeriodId } from '../../statistics/edition'
import { type Month, monthAfter } from '../../statistics/vocabulary'
import { dayAfter } from '../clock'

/** Days after the end of a period before it is published: the batches of its last month arrive in them. */
const WAIT_DAYS = 15

/** A quarter or a year. */
export interface Period {
  readonly id: PeriodId
  readonly months: readonly Month[]
  /** Its last day. */
  readonly closedOn: string
  /** The first day on which it may be published. */
  readonly dueOn: string
}

function period(id: PeriodId, first: Month, length: number): Period {
  const months = Array.from({ length }, (_, index) => monthAfter(first, index))
  const closedOn = dayAfter(`${monthAfter(first, length)}-01`, -1)
  return { id, months, closedOn, dueOn: dayAfter(closedOn, WAIT_DAYS) }
}

/** The four quarters of a year. */
export const quartersOf = (year: string): Period[] =>
  [1, 2, 3, 4].map((quarter) => period(`${year}-Q${quarter}`, `${year}-${String(quarter * 3 - 2).padStart(2, '0')}`, 3))

/** Whether a period is a year. */
export const isYear = (id: PeriodId): boolean => id.length === 4

/** The periods of some months that may be published on a day, `YYYY-MM-DD`: oldest first, a year after its quarters. */
export function duePeriods(months: readonly Month[], today: string): Period[] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].sort()
  return years
    .flatMap((year) => [...quartersOf(year), period(year, `${year}-01`, 12)])
    .filter((one) => one.dueOn <= today && one.months.some((month) => months.includes(month)))
}
