import { useMemo } from 'preact/hooks'
import { MOTIVES, REASON_GROUPS, REASONS, type ReasonGroup } from '../../../statistics/vocabulary'
import { Disclosure } from '../../ui/disclosure'
import type { Matrix } from '../charts/data'
import { DataTable } from '../data-table'
import { type Draw, Figure } from '../figure'
import { type Figures, sumOf } from '../figures'
import { countText, rightName, shortly } from '../texts'
import type { ViewProps } from './props'
import { Section } from './section'

const GROUPS = Object.keys(REASON_GROUPS) as ReasonGroup[]
const ACTED_ON = ['information', 'notClaimed', 'notObtained'] as const

/** Six reasons in a year, groups of them in a quarter: what this edition has. */
function indicatorsOf(figures: Figures): readonly string[] {
  const present = figures.named('reasons', 'indicator')
  return present.some((indicator) => (GROUPS as string[]).includes(indicator)) ? GROUPS : REASONS
}

/** Why people do not receive a right, as they say it, and who can act. */
export function Why({ words, figures }: ViewProps) {
  const { t } = words
  const indicators = indicatorsOf(figures)
  const grouped = indicators === GROUPS
  const nameOf = (indicator: string) =>
    grouped ? t(`observatory.why.groups.${indicator}`) : t(`observatory.why.reasons.${indicator}`)
  const rights = figures.named('reasons', 'subject')
  const total = (names: readonly string[]) =>
    sumOf(names.flatMap((name) => rights.map((subject) => figures.count('reasons', name, { subject }))))
  const told = rights.filter((subject) =>
    indicators.some((indicator) => typeof figures.count('reasons', indicator, { subject }) === 'number'),
  )
  // What is withheld for all of a row or a column takes no room in the drawing; the table has it.
  const drawn = indicators.filter((indicator) => total([indicator]) !== null)
  const rest = [
    ...rights.filter((subject) => !told.includes(subject)).map((subject) => rightName(words, subject)),
    ...indicators.filter((indicator) => !drawn.includes(indicator)).map(nameOf),
  ]
  const draw = useMemo((): Draw => {
    const matrix: Matrix = {
      columns: drawn.map(nameOf),
      rows: told.map((subject) => ({
        label: rightName(words, subject),
        cells: drawn.map((indicator) => {
          const count = figures.count('reasons', indicator, { subject })
          return { count: count ?? null, text: shortly(words, countText(words, count), count) }
        }),
      })),
    }
    const items = drawn.map((indicator) =>
      t('observatory.item', { name: nameOf(indicator), count: countText(words, total([indicator])) }),
    )
    const finding = t('observatory.finding', { list: words.list(items) })
    return (charts, width) => charts.matrixChart(matrix, width, finding)
  }, [words, figures])
  return (
    <Section view="why" title={t('observatory.why.title')} lead={t('observatory.why.lead')}>
      {told.length === 0 ? (
        <p>{t('observatory.why.nothing')}</p>
      ) : (
        <>
          <ul class="reasons">
            {ACTED_ON.map((group) => {
              const count = total(grouped ? [group] : REASON_GROUPS[group])
              return (
                <li key={group}>
                  <h3>{t(`observatory.why.groups.${group}`)}</h3>
                  <p class="reasons-count">
                    {count === null
                      ? t('observatory.withheld')
                      : t('observatory.about', { count: words.number(count) })}
                  </p>
                  <p>{t(`observatory.why.who.${group}`)}</p>
                </li>
              )
            })}
          </ul>
          {indicators.some((name) =>
            rights.some((subject) => figures.count('reasons', name, { subject }) === null),
          ) && <p>{t('observatory.without')}</p>}
          <Figure caption={t('observatory.why.chart')} draw={draw}>
            {rest.length > 0 && <p class="note">{t('observatory.rest', { names: words.list(rest) })}</p>}
            <DataTable
              words={words}
              caption={t('observatory.why.chart')}
              columns={[t('observatory.right'), ...indicators.map(nameOf)]}
              rows={rights.map((subject) => [
                rightName(words, subject),
                ...indicators.map((indicator) => countText(words, figures.count('reasons', indicator, { subject }))),
              ])}
            />
          </Figure>
        </>
      )}
      <Motives words={words} figures={figures} />
    </Section>
  )
}

/** What is behind two of the reasons, where it is published. */
function Motives({ words, figures }: Pick<ViewProps, 'words' | 'figures'>) {
  const { t } = words
  const rows = figures.named('motives', 'subject').flatMap((subject) =>
    Object.entries(MOTIVES).flatMap(([detail, motives]) =>
      motives.flatMap((motive) => {
        const count = figures.count('motives', motive, { subject, detail })
        const name = t(`observatory.why.motiveNames.${detail}.${motive}`)
        return typeof count === 'number' ? [[rightName(words, subject), name, words.number(count)]] : []
      }),
    ),
  )
  if (rows.length === 0) return null
  return (
    <Disclosure summary={t('observatory.why.motives')}>
      <ul class="motives">
        {rows.map(([right, name, count]) => (
          <li key={`${right} ${name}`}>
            {t('observatory.why.motive', { right: right ?? '', name: name ?? '', count: count ?? '' })}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
