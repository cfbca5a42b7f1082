import type { Words } from '../../i18n/words'
import type { Totals } from '../../walk/totals'

/**
 * The words of the sum: by month first, other amounts apart; rights without an amount are counted. `left`: those open that
 * are not received yet, of `open`.
 */
export function totalWords(
  { t, list, money }: Words,
  sums: Totals,
  open: number,
  left: number,
): { label: string; amount: string; note?: string } {
  const euros = (per: keyof Totals) => t(`results.total.${per}`, { amount: money(sums[per] * 100) })
  const some = (['month', 'year', 'once'] as const).filter((per) => sums[per] > 0)
  const [first, ...others] = some
  if (!first) {
    const nothing = open > 0 && left === 0
    const amount = nothing ? t('results.total.allReceived') : t('results.total.rights', { count: left })
    return { label: t('results.total.found'), amount }
  }
  const period = t(`results.total.period.${first}`)
  const note = others.length > 0 ? t('results.total.also', { period, amounts: list(others.map(euros)) }) : period
  return { label: t('results.total.could'), amount: money(sums[first] * 100), note }
}
