import { useMemo } from 'preact/hooks'
import { OUTCOMES } from '../../../statistics/vocabulary'
import { BigTotal } from '../../ui/big-total'
import { DataTable } from '../data-table'
import { Figure } from '../figure'
import { atLeast } from '../figures'
import { countText, rightName, shortly } from '../texts'
import type { ViewProps } from './props'
import { Section } from './section'

/** Rights not received that were found, and what became of those of earlier visits. */
export function Found({ words, figures }: ViewProps) {
  const { t } = words
  const rights = figures.named('standing', 'subject')
  const found = atLeast(rights.map((subject) => figures.count('standing', 'non', { subject })))
  const visits = figures.count('visits', 'sessions')
  const perVisit = found !== null && visits ? words.number(Math.round((found / visits) * 10) / 10) : undefined
  const claimed = figures.named('outcomes', 'subject')
  const sums = useMemo(
    () =>
      OUTCOMES.map((outcome) => ({
        outcome,
        label: t(`observatory.found.outcomes.${outcome}`),
        count: atLeast(claimed.map((subject) => figures.count('outcomes', outcome, { subject }))),
      })),
    [words, figures],
  )
  const sum = (wanted: string) => countText(words, sums.find(({ outcome }) => outcome === wanted)?.count)
  const draw = useMemo(() => {
    const bars = sums.map(({ label, count }) => ({
      label,
      count,
      text: shortly(words, countText(words, count), count),
    }))
    const finding = t('observatory.found.finding', { open: sum('open'), refused: sum('refused') })
    return (charts: typeof import('../observatory-charts'), width: number) =>
      charts.barsChart([{ label: '', bars }], width, finding)
  }, [sums])
  return (
    <Section view="found" title={t('observatory.found.title')}>
      <BigTotal
        label={t('observatory.found.label')}
        amount={found === null ? t('observatory.withheld') : words.number(found)}
        note={perVisit && t('observatory.found.perVisit', { number: perVisit })}
      />
      <h3>{t('observatory.found.since')}</h3>
      {sums.some(({ count }) => count !== null) ? (
        <Figure caption={t('observatory.found.chart')} draw={draw}>
          <DataTable
            words={words}
            caption={t('observatory.found.chart')}
            columns={[t('observatory.right'), ...sums.map(({ label }) => label)]}
            rows={claimed.map((subject) => [
              rightName(words, subject),
              ...OUTCOMES.map((outcome) => countText(words, figures.count('outcomes', outcome, { subject }))),
            ])}
          />
        </Figure>
      ) : (
        <p>{t('observatory.found.none')}</p>
      )}
    </Section>
  )
}
