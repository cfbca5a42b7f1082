import { useMemo } from 'preact/hooks'
import type { BarGroup } from '../charts/data'
import { DataTable } from '../data-table'
import { Figure } from '../figure'
import type { ViewProps } from './props'
import { Section } from './section'

const NAMED = 3

/** What visitors did not find near home, by commune. */
export function Needs({ words, figures }: ViewProps) {
  const { t } = words
  const lines = useMemo(
    () =>
      figures.named('needs', 'place').flatMap((place) =>
        figures
          .named('needs', 'subject')
          .map((subject) => ({
            place: place ? words.nameOf(`questions.commune.options.${place}`, place) : t('observatory.needs.all'),
            need: words.nameOf(`needs.${subject}.name`, subject),
            count: figures.count('needs', 'missing', { place, subject }),
          }))
          .filter(({ count }) => count !== undefined),
      ),
    [words, figures],
  )
  const told = lines.filter((line): line is typeof line & { count: number } => typeof line.count === 'number')
  // Most needs of most communes: named one by one, they would hide the others.
  const withheld = lines.length - told.length
  const draw = useMemo(() => {
    const most = [...told].sort((a, b) => b.count - a.count)
    const groups = [...new Set(told.map(({ place }) => place))].map(
      (place): BarGroup => ({
        label: place,
        bars: most
          .filter((line) => line.place === place)
          .map(({ need, count }) => ({ label: need, count, text: words.number(count) })),
      }),
    )
    const items = most
      .slice(0, NAMED)
      .map(({ need, place, count }) => t('observatory.needs.item', { need, place, count: words.number(count) }))
    const finding = t('observatory.needs.finding', { list: words.list(items) })
    return (charts: typeof import('../observatory-charts'), width: number) => charts.barsChart(groups, width, finding)
  }, [lines])
  return (
    <Section view="needs" title={t('observatory.needs.title')} lead={t('observatory.needs.lead')}>
      {told.length === 0 ? (
        <p>{t('observatory.needs.nothing')}</p>
      ) : (
        <Figure caption={t('observatory.needs.chart')} draw={draw}>
          {withheld > 0 && <p class="note">{t('observatory.needs.withheld', { count: words.number(withheld) })}</p>}
          <DataTable
            words={words}
            caption={t('observatory.needs.chart')}
            columns={[t('observatory.needs.need'), t('observatory.needs.place'), t('observatory.people')]}
            rows={told.map(({ need, place, count }) => [need, place, words.number(count)])}
          />
        </Figure>
      )}
    </Section>
  )
}
