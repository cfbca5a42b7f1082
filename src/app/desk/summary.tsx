import { openCount, totals } from '../walk/totals'
import type { PanelProps } from './panel'
import { undecided } from './undecided'

/** What the case gives, always in sight: "4 droits ouverts · 812 € / mois · 3 indécis". */
export function Summary({ words: { t, money }, found, visit }: PanelProps) {
  const { month } = totals(found, visit.taken)
  const parts = [
    t('desk.summary.open', { count: openCount(found) }),
    t('desk.summary.month', { amount: money(month * 100) }),
    t('desk.summary.undecided', { count: undecided(found).rights.length }),
  ]
  return <p class="desk-summary">{parts.join(' · ')}</p>
}
