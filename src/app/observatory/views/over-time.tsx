import { useMemo } from 'preact/hooks'
import type { Edition } from '../../../statistics/edition'
import type { ObservatoryWords } from '../../i18n/observatory-words'
import { changesOf, type Series, seriesOf } from '../changes'
import { DataTable } from '../data-table'
import { type Draw, Figure } from '../figure'
import { shortPeriod } from '../periods'
import { percent, rightName, shareText } from '../texts'
import { Section } from './section'

/** Three on a line of paper, in CSS pixels. */
const THIRD = 250

interface OverTimeProps {
  readonly words: ObservatoryWords
  /** Quarters of the territory, the oldest first. */
  readonly quarters: readonly Edition[] | 'loading' | 'failed'
}

/** The rates quarter after quarter, and whether they changed. */
export function OverTime({ words, quarters }: OverTimeProps) {
  const { t } = words
  const series = useMemo(() => (typeof quarters === 'string' ? [] : seriesOf(quarters)), [quarters])
  const drawn = series.filter(({ moments }) => moments.filter(({ share }) => share).length >= 2)
  const rest = series.filter((one) => !drawn.includes(one)).map(({ right }) => rightName(words, right))
  return (
    <Section view="time" title={t('observatory.time.title')} lead={t('observatory.time.lead')}>
      {typeof quarters === 'string' && <p role="status">{t(`observatory.time.${quarters}`)}</p>}
      {typeof quarters !== 'string' && quarters.length < 2 && <p>{t('observatory.time.one')}</p>}
      {typeof quarters !== 'string' && quarters.length >= 2 && (
        <>
          <ul class="moments">
            {drawn.map((one) => (
              <li key={one.right}>
                <Moments words={words} series={one} />
              </li>
            ))}
          </ul>
          {rest.length > 0 && <p class="note">{t('observatory.time.rest', { names: words.list(rest) })}</p>}
          <DataTable
            words={words}
            caption={t('observatory.time.table')}
            columns={[t('observatory.right'), ...quarters.map(({ period }) => shortPeriod(words, period))]}
            rows={series.map(({ right, moments }) => [
              rightName(words, right),
              ...moments.map(({ share }) => shareText(words, share)),
            ])}
          />
        </>
      )}
    </Section>
  )
}

/** What the changes are called. */
function changeText(words: ObservatoryWords, series: Series): string {
  const changes = changesOf(series)
  if (changes.length === 0) return words.t('observatory.time.unknown')
  const said = changes.map(({ kind, from, to, before, after }) =>
    words.t(`observatory.time.${kind}`, {
      from: shortPeriod(words, from),
      to: shortPeriod(words, to),
      before: percent(words, before.value),
      after: percent(words, after.value),
    }),
  )
  return said.join(' ')
}

function Moments({ words, series }: { words: ObservatoryWords; series: Series }) {
  const said = changeText(words, series)
  const draw = useMemo((): Draw => {
    const name = words.t('observatory.time.chart', { name: rightName(words, series.right) })
    const moments = series.moments.map(({ period, share }) => ({
      label: shortPeriod(words, period),
      share: share ?? null,
      text: share ? percent(words, share.value) : '',
    }))
    return (charts, width) => charts.momentsChart(moments, width, `${name}. ${said}`, (value) => percent(words, value))
  }, [words, series])
  return (
    <Figure caption={rightName(words, series.right)} draw={draw} legend={<p class="note">{said}</p>} paper={THIRD} />
  )
}
