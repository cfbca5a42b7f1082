import { useMemo } from 'preact/hooks'
import { OUTCOMES } from '../../../statistics/vocabulary'
import { BigTotal } from '../../ui/big-total'
import { DataTable } from '../data-table'
import { type Draw, Figure } from '../figure'
import { sumOf } from '../figures'
import { countText, rightName, shortly } from '../texts'
import type { ViewProps } from './props'
import { Section } from './section'

/** Rights not received that were found, and what became of those of earlier visits. */
export function Found({ words, figures }: ViewProps) {
  const { t } = words
  const rights = figures.named('standing', 'subject')
  const counts = rights.map((subject) => figures.count('standing', 'non', { subject }))
  const found = sumOf(counts)
  const visits = figures.count('visits', 'sessions')
  const perVisit = found !== null && visits ? words.number(Math.round((found / visits) * 10) / 10) : undefined
  const claimed = figures.named('outcomes', 'subject')
  const sums = useMemo(
    () =>
      OUTCOMES.map((outcome) => ({
        outcome,
        label: t(`observatory.found.outcomes.${outcome}`),
        count: sumOf(claimed.map((subject) => figures.count('outcomes', outcome, { subject }))),
      })),
    [words, figures],
  )
  const sum = (wanted: string) => countText(words, sums.find(({ outcome }) => outcome === wanted)?.count)
  const draw = useMemo((): Draw => {
    const bars = sums.map(({ label, count }) => ({
      label,
      count,
      text: shortly(words, countText(words, count), count),
    }))
    const finding = t('observatory.found.finding', { open: sum('open'), refused: sum('refused') })
    return (charts, width) => charts.barsChart([{ label: '', bars }], width, finding)
  }, [sums])
  return (
    <Section view="found" title={t('observatory.found.title')}>
      {found === null ? (
        <p>{t('observatory.found.nothing')}</p>
      ) : (
        <BigTotal
          label={t('observatory.found.label')}
          amount={words.number(found)}
          note={t('observatory.found.rights')}
        />
      )}
      {found !== null && counts.includes(null) && <p>{t('observatory.without')}</p>}
      {perVisit && <p class="note">{t('observatory.found.perVisit', { number: perVisit })}</p>}
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
