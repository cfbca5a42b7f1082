import { useMemo } from 'preact/hooks'
import { Disclosure } from '../../ui/disclosure'
import type { Anchor } from '../anchors'
import { DataTable } from '../data-table'
import { type Draw, Figure } from '../figure'
import { barOf, isRated, standingsOf } from '../standings'
import { countText, percent, shareText } from '../texts'
import type { ViewProps } from './props'
import { Section } from './section'

/** How many rights a description of the chart names. */
const NAMED = 3

/** Who receives each right, waits for it, does not receive it; the national rate beside. */
export function Benefits({ words, figures }: ViewProps) {
  const { t } = words
  const standings = useMemo(() => standingsOf(words, figures), [words, figures])
  const rated = standings.filter(isRated)
  const rest = standings.filter(({ rate }) => !rate).map(({ name }) => name)
  const anchored = standings.filter((one): one is typeof one & { anchor: Anchor } => one.anchor !== undefined)
  const draw = useMemo((): Draw => {
    const bars = rated.map((standing) => barOf(words, standing))
    const items = bars.slice(0, NAMED).map(({ label, rate }) => t('observatory.benefits.item', { name: label, rate }))
    const finding = t('observatory.benefits.finding', { list: words.list(items) })
    return (charts, width) => charts.standingsChart(bars, width, finding, (value) => percent(words, value))
  }, [standings])
  const anchorText = ({ value, year }: Anchor) =>
    t('observatory.benefits.anchorCell', { rate: percent(words, value), year })
  return (
    <Section view="benefits" title={t('observatory.benefits.title')} lead={t('observatory.benefits.lead')}>
      {rated.length === 0 && <p>{t('observatory.benefits.nothing')}</p>}
      {rated.length > 0 && (
        <Figure caption={t('observatory.benefits.chart')} draw={draw} legend={<Legend words={words} />}>
          {rest.length > 0 && <p class="note">{t('observatory.rest', { names: words.list(rest) })}</p>}
          {rated.some(({ rate }) => rate.noise) && <p class="note">{t('observatory.benefits.noise')}</p>}
          <DataTable
            words={words}
            caption={t('observatory.benefits.title')}
            columns={[
              t('observatory.right'),
              t('observatory.benefits.columns.non'),
              t('observatory.benefits.columns.att'),
              t('observatory.benefits.columns.rec'),
              t('observatory.benefits.columns.rate'),
              t('observatory.benefits.columns.base'),
              t('observatory.benefits.columns.anchor'),
            ]}
            rows={standings.map(({ name, non, att, rec, rate, anchor }) => [
              name,
              countText(words, non),
              countText(words, att),
              countText(words, rec),
              shareText(words, rate),
              countText(words, rate ? rate.base : rate),
              anchor ? anchorText(anchor) : t('observatory.benefits.unmeasured'),
            ])}
          />
        </Figure>
      )}
      {anchored.length > 0 && (
        <Disclosure summary={t('observatory.benefits.anchors')}>
          <p>{t('observatory.benefits.anchorsLead')}</p>
          <dl class="anchors">
            {anchored.map(({ right, name, anchor }) => (
              <div key={right}>
                <dt>{name}</dt>
                <dd>
                  {t('observatory.benefits.anchorLine', {
                    rate: percent(words, anchor.value),
                    year: anchor.year,
                    definition: t(`observatory.benefits.definitions.${right}`),
                  })}
                </dd>
                <dd class="note">{anchor.url ? <a href={anchor.url}>{anchor.source}</a> : anchor.source}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </Section>
  )
}

/** What the parts of a bar and its marks mean: never by colour alone. */
function Legend({ words: { t } }: Pick<ViewProps, 'words'>) {
  return (
    <ul class="legend">
      {(['non', 'att', 'rec', 'interval', 'anchor'] as const).map((part) => (
        <li key={part}>
          <span class={`legend-mark legend-${part}`} aria-hidden="true" />
          {t(`observatory.benefits.legend.${part}`)}
        </li>
      ))}
    </ul>
  )
}
