import type { IsoDate } from '../../../engine/dates'
import type { Source } from '../../../engine/parameter'
import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import { perText } from '../../walk/benefit-words'
import type { Finding } from '../../walk/findings'
import { REASONS, type Rule, routeOf, rulesOf } from './appeal'
import type { Received } from './explanations'

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
export function rulesFor(kind: LetterKind, benefit: Benefit): readonly Rule[] {
  if (kind === 'reasons') return REASONS
  return kind === 'appeal' ? rulesOf(routeOf(benefit)) : []
}

/** A letter to an office, in French, with blanks in brackets for whoever signs it. Nobody's name is known here. */
export function letterText(parts: LetterParts): string {
  const { words, kind, finding, could, today } = parts
  const { t, day } = words
  const { benefit } = finding
  const right = t(`droits.${benefit.id}.name`)
  const route = kind === 'appeal' ? routeOf(benefit) : 'office'
  const rules = rulesFor(kind, benefit)
  const cited = [...new Set((parts.law.length > 0 ? parts.law : benefit.law).map(({ title }) => title))]
  return [
    t('grounds.letter.from'),
    t(`grounds.letter.to.${route}`, { office: t(`common.office.${benefit.organisme}`) }),
    t('grounds.letter.place', { day: day(today) }),
    t(`grounds.letter.subject.${kind}`, { right }),
    t('grounds.letter.hello'),
    decisionText(parts, right),
    foundText(parts),
    ...(could ? [t('grounds.letter.could', { could })] : []),
    t('grounds.letter.law', { articles: cited.map((title) => `– ${title}`).join('\n') }),
    t(`grounds.letter.ask.${kind}`),
    ...(rules.length > 0 ? [t('grounds.letter.rules', { articles: words.list(rules.map(({ title }) => title)) })] : []),
    t('grounds.letter.joined'),
    t('grounds.letter.bye'),
    t('grounds.letter.signed'),
  ].join('\n\n')
}

function decisionText({ words, finding, received, decidedOn }: LetterParts, right: string): string {
  const { t, money, day } = words
  const date = decidedOn ? day(decidedOn) : t('grounds.letter.blankDate')
  if (received === null) return t('grounds.letter.refused', { right, date })
  const amount = received === undefined ? t('grounds.letter.blankAmount') : money(received)
  const per = perText(words, finding.amount) ?? t('common.per.short.month')
  return t('grounds.letter.paid', { right, date, amount, per })
}

function foundText({ words, finding }: LetterParts): string {
  const { t, money } = words
  const { amount, standing } = finding
  if (!amount) return t(standing === 'open' ? 'grounds.letter.foundOpen' : 'grounds.letter.foundClosed')
  const found = amount.least === amount.most ? money(amount.least) : t('results.range', rangeText(words, amount))
  return t('grounds.letter.found', { amount: found, per: perText(words, amount) ?? '' })
}

const rangeText = ({ money }: Words, { least, most }: { least: number; most: number }) => ({
  least: money(least),
  most: money(most),
})
