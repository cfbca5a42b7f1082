import type { Benefit } from '../../law/benefit'
import type { Words } from '../i18n/words'
import { amountText } from './benefit-words'
import type { Finding } from './findings'

/** One thing to know of how a right is paid: what it is about, and a whole sentence. */
export interface TermLine {
  readonly label: string
  readonly text: string
}

/** How often a right is paid, from when, for how long, what to declare, and which other rights it changes. */
export function termLines({ t, list }: Words, { terms }: Benefit): readonly TermLine[] {
  const { paid, start, lasts, declares, affects } = terms
  const line = (part: string, text: string): TermLine => ({ label: t(`results.terms.label.${part}`), text })
  return [
    line('paid', t(`results.terms.paid.${paid}`)),
    line('start', t(`results.terms.start.${start}`)),
    ...(lasts === 'single' ? [] : [line('lasts', lastsText(t, lasts))]),
    line('declares', t(`results.terms.declares.${declares}`)),
    ...(affects.length === 0
      ? []
      : [line('affects', t('results.terms.affects', { rights: list(affects.map((id) => t(`droits.${id}.short`))) }))]),
  ]
}

const lastsText = (t: Words['t'], lasts: Exclude<Benefit['terms']['lasts'], 'single'>): string =>
  typeof lasts === 'object'
    ? t('results.terms.lasts.months', { count: lasts.months })
    : t(`results.terms.lasts.${lasts}`)

/** What waiting costs: a sum each month where a claim pays nothing for the months before; else how far back it pays. */
export function waitingText(words: Words, { benefit, standing, amount }: Finding): string | null {
  const { t } = words
  const { retroactivityMonths: months } = benefit
  if (months === null || (months === 0 && standing === 'closed')) return null
  const loses = months === 0 && standing === 'open' && amount?.per === 'month' && amount.least > 0
  return loses
    ? t('results.terms.lost', { amount: amountText(words, amount) ?? '' })
    : t('results.benefit.retroactivity', { count: months })
}
