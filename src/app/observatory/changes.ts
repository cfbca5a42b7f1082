import type { Edition, PeriodId } from '../../statistics/edition'
import { differs } from './compare'
import { type Figure, figuresOf, type Share } from './figures'

/** The rate of one right, quarter after quarter. */
export interface Series {
  readonly right: string
  readonly moments: readonly { readonly period: PeriodId; readonly share: Figure<Share> }[]
}

/** How the last quarter stands to an earlier one: a change is told only when the test passes. */
export interface Change {
  readonly kind: 'same' | 'up' | 'down'
  readonly from: PeriodId
  readonly to: PeriodId
  readonly before: Share
  readonly after: Share
}

/** One series for each right that an edition names, with or without a figure; quarters the oldest first. */
export function seriesOf(quarters: readonly Edition[]): readonly Series[] {
  const read = quarters.map((edition) => ({ period: edition.period, figures: figuresOf(edition) }))
  const rights = new Set(read.flatMap(({ figures }) => figures.named('standing', 'subject')))
  return [...rights].map((right) => ({
    right,
    moments: read.map(({ period, figures }) => ({
      period,
      share: figures.share('standing', 'rate', { subject: right }),
    })),
  }))
}

/** The same quarter of the year before. */
const yearBefore = (quarter: PeriodId): PeriodId => `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`

/**
 * The last quarter beside the one before it, then beside the same one of the year before; what is withheld or not
 * published is left out. A new list of rights begins a new series: nothing is compared across it.
 */
export function changesOf({ moments }: Series): readonly Change[] {
  const last = moments.at(-1)
  if (!last?.share) return []
  const { period: to, share: after } = last
  const earlier = [moments.at(-2), moments.find(({ period }) => period === yearBefore(to))]
  return earlier.flatMap((moment) => {
    const before = moment?.share
    if (!before || before.catalogue !== after.catalogue) return []
    const kind = !differs(before, after) ? 'same' : after.value > before.value ? 'up' : 'down'
    return [{ kind, from: moment.period, to, before, after }]
  })
}
