import { useMemo } from 'preact/hooks'
import type { DotGroup } from '../charts/data'
import { overlap } from '../compare'
import { DataTable } from '../data-table'
import { type Draw, Figure } from '../figure'
import type { Figure as Known, Share } from '../figures'
import { percent, rightName, shareText, shortly } from '../texts'
import type { ViewProps } from './props'
import { Section } from './section'

type Gap = 'same' | 'apart' | 'unknown'

/** Whether some place stands apart from another; intervals that overlap rank nothing. */
function gapOf(shares: readonly Known<Share>[]): Gap {
  const known = shares.filter((share): share is Share => Boolean(share))
  if (known.length < 2) return 'unknown'
  return known.every((a) => known.every((b) => overlap(a, b))) ? 'same' : 'apart'
}

/** The rate of each right, place by place: always in the order of the edition. */
export function Where({ words, edition, figures }: ViewProps) {
  const { t } = words
  const rows = useMemo(
    () =>
      figures
        .named('standing', 'subject')
        .map((subject) => ({
          name: rightName(words, subject),
          shares: edition.sites.map(({ id }) => figures.share('standing', 'rate', { subject, place: id })),
        }))
        .map((row) => ({ ...row, gap: gapOf(row.shares) })),
    [words, edition, figures],
  )
  const shown = rows.filter(({ shares }) => shares.some(Boolean))
  const apart = shown.filter(({ gap }) => gap === 'apart').map(({ name }) => name)
  const agreed = shown.some(({ gap }) => gap === 'same')
  const finding =
    apart.length > 0
      ? t('observatory.where.finding', { list: words.list(apart) })
      : t(agreed ? 'observatory.where.findingNone' : 'observatory.where.findingUnknown')
  // What holds for all is said once, on top.
  const mixed = shown.some(({ gap }) => gap !== shown[0]?.gap)
  const draw = useMemo((): Draw => {
    const groups = shown.map(
      ({ name, shares, gap }): DotGroup => ({
        label: name,
        ...(mixed && { note: t(`observatory.where.gaps.${gap}`) }),
        dots: shares.map((share, at) => ({
          label: edition.sites[at]?.label ?? '',
          share: share ?? null,
          text: shortly(words, share ? percent(words, share.value) : t('observatory.absent'), share),
        })),
      }),
    )
    return (charts, width) => charts.dotsChart(groups, width, finding, (value) => percent(words, value))
  }, [rows])
  return (
    <Section view="where" title={t('observatory.where.title')} lead={t('observatory.where.lead')}>
      {edition.sites.length < 2 && <p>{t('observatory.where.one')}</p>}
      {edition.sites.length > 1 && shown.length > 0 && <p>{finding}</p>}
      {shown.length === 0 ? (
        <p>{t('observatory.where.nothing')}</p>
      ) : (
        <Figure caption={t('observatory.where.chart')} draw={draw}>
          <DataTable
            words={words}
            caption={t('observatory.where.chart')}
            columns={[t('observatory.right'), ...edition.sites.map(({ label }) => label), t('observatory.where.gap')]}
            rows={rows.map(({ name, shares, gap }) => [
              name,
              ...shares.map((share) => shareText(words, share)),
              t(`observatory.where.gaps.${gap}`),
            ])}
          />
        </Figure>
      )}
    </Section>
  )
}
