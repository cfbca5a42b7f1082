import type { ObservatoryWords } from '../i18n/observatory-words'
import { ANCHORS, type Anchor } from './anchors'
import type { StandingBar } from './charts/data'
import type { Figure, Figures, Share } from './figures'
import { percent, rightName } from './texts'

/** Where the visitors stand with one right. */
export interface Standing {
  readonly right: string
  readonly name: string
  readonly rec: Figure<number>
  readonly att: Figure<number>
  readonly non: Figure<number>
  readonly rate: Figure<Share>
  readonly anchor: Anchor | undefined
}

/** Rights of the edition, those that most people do not receive first; the withheld ones last, by name. */
export function standingsOf(words: ObservatoryWords, figures: Figures): readonly Standing[] {
  const standings = figures.named('standing', 'subject').map((subject): Standing => {
    const count = (indicator: string) => figures.count('standing', indicator, { subject })
    const rate = figures.share('standing', 'rate', { subject })
    const short = rightName(words, subject)
    return {
      right: subject,
      name: rate?.noise ? words.t('observatory.benefits.noisy', { name: short }) : short,
      rec: count('rec'),
      att: count('att'),
      non: count('non'),
      rate,
      anchor: ANCHORS[subject],
    }
  })
  return standings.sort(
    (a, b) => Number(!a.rate) - Number(!b.rate) || (b.non ?? 0) - (a.non ?? 0) || a.name.localeCompare(b.name),
  )
}

/** Per cent of those who wait, beside the published rate; `null` when one of the counts is withheld. */
function waiting({ rec, att, non, rate }: Standing): number | null {
  if (typeof rec !== 'number' || typeof att !== 'number' || typeof non !== 'number' || !rate) return null
  // Counts are rounded to 5: with the rate, they could pass 100 %.
  return Math.min(100 - rate.value, Math.round((att / (rec + att + non)) * 100))
}

/** National figure in words: rate and year, or that there is none. */
export const nationalText = (words: ObservatoryWords, anchor: Anchor | undefined): string =>
  anchor
    ? words.t('observatory.benefits.national', { rate: percent(words, anchor.value), year: anchor.year })
    : words.t('observatory.benefits.notMeasured')

/** The bar of a right whose rate is published. */
export function barOf(words: ObservatoryWords, standing: Standing & { readonly rate: Share }): StandingBar {
  const { name, rate, anchor } = standing
  return {
    label: name,
    non: rate.value,
    att: waiting(standing),
    low: rate.low,
    high: rate.high,
    anchor: anchor?.value ?? null,
    rate: percent(words, rate.value),
    interval: words.t('observatory.shareInterval', { low: rate.low, high: rate.high }),
    national: nationalText(words, anchor),
  }
}

/** Whether the rate of a right is published. */
export const isRated = (standing: Standing): standing is Standing & { readonly rate: Share } => Boolean(standing.rate)
