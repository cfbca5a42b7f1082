import { useMemo } from 'preact/hooks'
import { openCount, totals } from '../walk/totals'
import type { PanelProps } from './panel'
import { undecided } from './undecided'

/** What the case gives, always in sight: "4 droits ouverts · 812 € / mois · 3 indécis". */
export function Summary({ words: { t, money }, found, visit }: PanelProps) {
  const { month } = totals(found, visit.taken)
  const [open, pending] = [openCount(found), undecided(found).rights.length]
  return useMemo(() => {
    const parts = [
      t('desk.summary.open', { count: open }),
      t('desk.summary.month', { amount: money(month * 100) }),
      t('desk.summary.undecided', { count: pending }),
    ]
    return <p class="desk-summary">{parts.join(' · ')}</p>
  }, [t, money, open, month, pending])
}
