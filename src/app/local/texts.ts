import type { Closure, Place } from '../../content/local/pack'
import { closureToTell } from '../../content/local/place'
import { isTranslated, type Reviews, reviewOf } from '../../content/local/reviews'
import type { IsoDate } from '../../engine/dates'
import type { Words } from '../i18n/words'

/** The days of a closure, seen from a day: "Fermé aujourd’hui, jusqu’au 3 janvier 2027 inclus." */
function daysText({ t, day }: Words, { from, to }: Closure, today: IsoDate): string {
  if (from > today)
    return from === to
      ? t('local.closed.on', { day: day(from) })
      : t('local.closed.from', { from: day(from), to: day(to) })
  return to === today ? t('local.closed.today') : t('local.closed.until', { to: day(to) })
}

/** What to know before going to a place: that it is closed, or soon will be, and why; empty when there is nothing. */
export function closureText(words: Words, place: Pick<Place, 'closures'>, today: IsoDate): string {
  const closure = closureToTell(place, today)
  if (!closure) return ''
  return [daysText(words, closure, today), closure.reason && words.local(closure.reason)].filter(Boolean).join(' ')
}

/** Who read the translation of what the houses wrote, or that nobody did; empty where French is shown. */
export function reviewText({ t, day, language }: Words, item: { readonly reviews?: Reviews | undefined }): string {
  if (language === 'fr' || !isTranslated(item, language)) return ''
  const review = reviewOf(item, language)
  return review ? t('start.review.reviewed', { name: review.by, day: day(review.on) }) : t('start.review.unreviewed')
}
