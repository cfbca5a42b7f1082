import type { EditionIndex, PeriodId } from '../../statistics/edition'
import type { ObservatoryWords } from '../i18n/observatory-words'

const QUARTER = /^(\d{4})-Q([1-4])$/

/** A period is a year or a quarter. */
export const isQuarter = (period: PeriodId): boolean => QUARTER.test(period)

/** `2026-Q1` → "1ᵉʳ trimestre 2026", `2026` → "Année 2026". */
export function periodName({ t }: ObservatoryWords, period: PeriodId): string {
  const [, year, number = ''] = QUARTER.exec(period) ?? []
  if (!year) return t('observatory.period.year', { year: period })
  return t(number === '1' ? 'observatory.period.quarter1' : 'observatory.period.quarter', { year, number })
}

/** `2026-Q1` → "T1 2026". */
export function shortPeriod({ t }: ObservatoryWords, quarter: PeriodId): string {
  const [, year = '', number = ''] = QUARTER.exec(quarter) ?? []
  return t('observatory.period.short', { year, number })
}

/** The newest year that is published of a territory. */
export const newestYear = ({ editions }: EditionIndex, territory: string): PeriodId | undefined =>
  editions
    .filter((edition) => edition.territory === territory && !isQuarter(edition.period))
    .map((edition) => edition.period)
    .sort()
    .at(-1)

/** Two years: more would not be read. */
const MOST_QUARTERS = 8

/** The published quarters of a territory up to a period, the oldest first. */
export const quartersUntil = ({ editions }: EditionIndex, territory: string, period: PeriodId): readonly PeriodId[] =>
  editions
    .filter((edition) => edition.territory === territory && isQuarter(edition.period))
    .map((edition) => edition.period)
    .filter((quarter) => quarter <= (isQuarter(period) ? period : `${period}-Q4`))
    .sort()
    .slice(-MOST_QUARTERS)
