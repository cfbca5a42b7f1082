import { useMemo } from 'preact/hooks'
import type { BarGroup } from '../charts/data'
import { DataTable } from '../data-table'
import { type Draw, Figure } from '../figure'
import type { ViewProps } from './props'
import { Section } from './section'

const NAMED = 3

/** What visitors did not find near home, by commune. */
export function Needs({ words, figures }: ViewProps) {
  const { t } = words
  const told = useMemo(
    () =>
      figures.named('needs', 'place').flatMap((place) => {
        const where = place ? words.nameOf(`questions.commune.options.${place}`, place) : t('observatory.needs.all')
        return figures.named('needs', 'subject').flatMap((subject) => {
          const count = figures.count('needs', 'missing', { place, subject })
          const need = words.nameOf(`needs.${subject}.name`, subject)
          return typeof count === 'number' ? [{ place: where, need, count }] : []
        })
      }),
    [words, figures],
  )
  const draw = useMemo((): Draw => {
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
    return (charts, width) => charts.barsChart(groups, width, finding)
  }, [told])
  return (
    <Section view="needs" title={t('observatory.needs.title')} lead={t('observatory.needs.lead')}>
      {told.length === 0 ? (
        <p>{t('observatory.needs.nothing')}</p>
      ) : (
        <Figure caption={t('observatory.needs.chart')} draw={draw}>
          <p class="note">{t('observatory.unlisted')}</p>
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
