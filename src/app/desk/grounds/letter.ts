import type { IsoDate } from '../../../engine/dates'
import type { Source } from '../../../engine/parameter'
import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import { perText } from '../../walk/benefit-words'
import type { Finding } from '../../walk/findings'
import { type Rule, reasonsFor, routeOf, rulesOf } from './appeal'
import { cited } from './cited'
import { agrees, type Received } from './explanations'

/** What a letter asks: a question, the reasons of a decision, or that it be looked at again. */
export const LETTERS = ['question', 'reasons', 'appeal'] as const
export type LetterKind = (typeof LETTERS)[number]

/** What a letter is made of; `words` are French, whatever the language of the desk: it goes to an office. */
export interface LetterParts {
  readonly words: Words
  readonly kind: LetterKind
  readonly finding: Finding
  /** What the office decided; `undefined`: not told. */
  readonly received: Received | undefined
  readonly decidedOn: IsoDate | null
  /** One thing that could explain the difference, as a sentence. */
  readonly could: string | null
  readonly law: readonly Source[]
  readonly today: IsoDate
}

/** The texts of procedure that a letter rests on. */
export function rulesFor(kind: LetterKind, benefit: Benefit, received: Received | undefined): readonly Rule[] {
  if (kind === 'reasons') return reasonsFor(benefit)
  return kind === 'appeal' ? rulesOf(routeOf(benefit, received)) : []
}

/** Whether the calculation made here is what the office decided. */
export function sameAsHere({ amount, standing }: Finding, received: Received | undefined): boolean {
  if (received === undefined) return false
  const known = standing === 'closed' ? 0 : amount && amount.least === amount.most ? amount.least : null
  return agrees(known, received)
}

/** A letter to an office, in French, with blanks in brackets for whoever signs it. Nobody's name is known here. */
export function letterText(parts: LetterParts): string {
  const { words, kind, finding, received, could, today, decidedOn } = parts
  const { t, day, list } = words
  const { benefit } = finding
  const right = t(`droits.${benefit.id}.name`)
  const date = decidedOn ? day(decidedOn) : t('letter.blankDate')
  const route = kind === 'appeal' ? routeOf(benefit, received) : 'office'
  const rules = rulesFor(kind, benefit, received)
  const law = cited(parts.law.length > 0 ? parts.law : benefit.law)
  return [
    t('letter.from'),
    t(`letter.to.${route}`, { office: t(`common.office.${benefit.organisme}`) }),
    t('letter.place', { day: day(today) }),
    `${t(`letter.subject.${kind}`, { right })}\n${t('letter.reference', { date })}`,
    t('letter.hello'),
    decisionText(parts, right, date),
    // Reasons are asked for whatever one thinks of them.
    ...(kind === 'reasons' ? [] : [...foundText(parts), t('letter.facts')]),
    ...(could && kind !== 'reasons' ? [t('letter.could', { could })] : []),
    t(`letter.ask.${kind}`),
    ...(kind === 'appeal' ? [t('letter.law', { articles: list(law) })] : []),
    ...(rules.length > 0 ? [t('letter.rules', { articles: list(cited(rules)) })] : []),
    t('letter.joined', { date }),
    t('letter.bye'),
    t('letter.signed'),
  ].join('\n\n')
}

function decisionText({ words, finding, received }: LetterParts, right: string, date: string): string {
  const { t, money } = words
  if (received === undefined) return t('letter.about', { right, date })
  if (received === null) return t('letter.refused', { right, date })
  const per = perText(words, finding.amount) ?? t('common.per.short.month')
  return t('letter.paid', { right, date, amount: money(received), per })
}

/** What was found here, where it is known and is not what the office decided. */
function foundText({ words, finding, received }: LetterParts): readonly string[] {
  const { t, money } = words
  const { amount, standing } = finding
  if ((standing !== 'open' && standing !== 'closed') || sameAsHere(finding, received)) return []
  if (!amount) return [t(standing === 'open' ? 'letter.foundOpen' : 'letter.foundClosed')]
  const { least, most } = amount
  const found = least === most ? money(least) : t('results.range', { least: money(least), most: money(most) })
  return [t('letter.found', { amount: found, per: perText(words, amount) ?? '' })]
}
