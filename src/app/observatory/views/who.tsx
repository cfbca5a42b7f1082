import { useMemo } from 'preact/hooks'
import { catalogueOf, countedOf } from '../../../statistics/catalogue'
import type { PeriodId } from '../../../statistics/edition'
import type { ObservatoryWords } from '../../i18n/observatory-words'
import { hashOf } from '../address'
import type { DotGroup } from '../charts/data'
import { DataTable } from '../data-table'
import { type Draw, Figure } from '../figure'
import { newestList, type Share } from '../figures'
import { isQuarter } from '../periods'
import { percent, rightName, shareText, shortly } from '../texts'
import type { ViewProps } from './props'
import { Section } from './section'

/** Ages of a band, given the first ages of all bands of its right. */
function bandName({ t }: ObservatoryWords, bands: readonly number[], from: number): string {
  const at = bands.indexOf(from)
  const to = (bands[at + 1] ?? 0) - 1
  if (at === bands.length - 1 || at < 0) return t('observatory.who.bands.last', { from })
  return at === 0 ? t('observatory.who.bands.first', { to: to + 1 }) : t('observatory.who.bands.middle', { from, to })
}

interface WhoProps extends ViewProps {
  /** Newest year that is published of the territory. */
  readonly year?: PeriodId | undefined
}

/** The rate of each right by age, over a year. */
export function Who({ words, edition, figures, year }: WhoProps) {
  const { t } = words
  const groups = useMemo(() => {
    const catalogue = catalogueOf(newestList(edition))
    const details = figures.named('ages', 'detail')
    return figures.named('ages', 'subject').map((subject) => {
      const bands = (catalogue && countedOf(catalogue, subject)?.bands) ?? details.map(Number).sort((a, b) => a - b)
      const rows = bands.map((from) => ({
        name: bandName(words, bands, from),
        share: figures.share('ages', 'rate', { subject, detail: String(from) }),
      }))
      return { name: rightName(words, subject), rows: rows.filter(({ share }) => share !== undefined) }
    })
  }, [words, edition, figures])
  const shown = groups.filter(({ rows }) => rows.some(({ share }) => share))
  const draw = useMemo((): Draw => {
    const dots = shown.map(
      ({ name, rows }): DotGroup => ({
        label: name,
        dots: rows.map(({ name: label, share }) => ({
          label,
          share: share ?? null,
          text: shortly(words, share ? percent(words, share.value) : t('observatory.absent'), share),
        })),
      }),
    )
    const [first] = shown
    const told = first?.rows.filter((row): row is typeof row & { share: Share } => Boolean(row.share)) ?? []
    const items = told.map(({ name: band, share }) =>
      t('observatory.who.item', { name: first?.name ?? '', band, rate: percent(words, share.value) }),
    )
    const finding = t('observatory.who.finding', { list: words.list(items) })
    return (charts, width) => charts.dotsChart(dots, width, finding, (value) => percent(words, value))
  }, [groups])
  return (
    <Section view="who" title={t('observatory.who.title')} lead={t('observatory.who.lead')}>
      {shown.length === 0 ? (
        <Absent words={words} edition={edition} year={year} />
      ) : (
        <Figure caption={t('observatory.who.chart')} draw={draw}>
          <DataTable
            words={words}
            caption={t('observatory.who.chart')}
            columns={[t('observatory.right'), t('observatory.who.band'), t('observatory.who.rate')]}
            rows={groups.flatMap(({ name, rows }) => rows.map((row) => [name, row.name, shareText(words, row.share)]))}
          />
        </Figure>
      )}
    </Section>
  )
}

/** Why there is no age, and where there are some. */
function Absent({ words, edition, year }: Pick<WhoProps, 'words' | 'edition' | 'year'>) {
  const { t } = words
  if (!isQuarter(edition.period)) return <p>{t('observatory.who.nothing')}</p>
  return (
    <>
      <p>{t('observatory.who.yearOnly')}</p>
      {year && (
        <div>
          <a
            class="button button-secondary"
            href={hashOf({ territory: edition.territory.id, period: year, view: 'who' })}
          >
            {t('observatory.who.see', { year })}
          </a>
        </div>
      )}
    </>
  )
}
