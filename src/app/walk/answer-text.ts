import type { IsoDate } from '../../engine/dates'
import { type Answers, answerKey, type Fact, type Subject, UNKNOWN } from '../../engine/types'
import type { Foyer } from '../../law/facts'
import type { Words } from '../i18n/words'
import { inputOf } from './inputs'
import { blanks } from './question-words'

/** An answer in words; `null` when there is none. */
export function answerText(
  words: Words,
  answers: Answers,
  fact: Fact<never, unknown>,
  subject: Subject,
  today: IsoDate,
): string | null {
  const value = answers.get(answerKey(fact, subject))
  if (value === undefined) return null
  return value === UNKNOWN ? words.t('questions.ui.unknown') : valueText(words, fact.id, value, today)
}

/** A value of a fact in words. */
export function valueText(words: Words, factId: string, value: unknown, today: IsoDate): string {
  const { t } = words
  const option = (name: string) => t(`questions.${factId}.options.${name}`, blanks(words, today))
  const input = inputOf(factId)
  switch (input.kind) {
    case 'household':
      return householdText(words, value as Foyer)
    case 'choice':
      return option(value as string)
    case 'several': {
      const chosen = value as readonly string[]
      return chosen.length === 0 ? t(`questions.${factId}.none`) : words.list(chosen.map(option))
    }
    case 'yesNo':
      return t(value ? 'questions.ui.yes' : 'questions.ui.no')
    case 'date':
      return words.day(value as string)
    case 'amount':
      return t(`common.per.${input.per}`, { amount: words.money(value as number) })
    case 'number':
    case 'shares':
      return words.number(value as number)
  }
}

function householdText({ t }: Words, { conjoint, enfants }: Foyer): string {
  const adults = t(conjoint === null ? 'questions.foyer.solo' : `common.people.couple.${conjoint}`)
  return enfants.length === 0 ? adults : t('common.people.withChildren', { adults, count: enfants.length })
}
