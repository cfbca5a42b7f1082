import { addMonths, firstOfMonth, type IsoDate, yearOf } from '../../engine/dates'
import type { Question } from '../../engine/questions'
import type { Words } from '../i18n/words'
import { personOf } from './people'

/** Years and months that questions about the past name. */
export function blanks(words: Words, today: IsoDate): Readonly<Record<string, string>> {
  const year = yearOf(today)
  return {
    n1: String(year - 1),
    n2: String(year - 2),
    from: words.month(`${year - 1}-01-01`),
    to: words.month(addMonths(firstOfMonth(today), -4)),
  }
}

/** The words of one question, said to the person or of the persons it is about. */
export interface QuestionWords {
  readonly title: string
  readonly why: string
  readonly help: string | null
  option(value: string): string
}

export function questionWords(words: Words, question: Question, today: IsoDate): QuestionWords {
  const { t, has } = words
  const key = `questions.${question.fact.id}`
  const filled = blanks(words, today)
  const only = question.subjects.length === 1 ? question.subjects[0] : undefined
  const you = only !== undefined && personOf(only)?.role === 'demandeur'
  const ofChildren = question.subjects.every((subject) => personOf(subject)?.role === 'enfant')
  const titles = [
    ...(ofChildren ? [`${key}.${only ? 'titleChild' : 'titleChildren'}`] : []),
    ...(you ? [`${key}.titleYou`] : []),
    ...(only ? [`${key}.titleOne`] : []),
  ]
  const optionsYou = you && has(`${key}.optionsYou`)
  return {
    title: t(titles.find(has) ?? `${key}.title`, filled),
    why: t(`${key}.why`, filled),
    help: has(`${key}.help`) ? t(`${key}.help`, filled) : null,
    option: (value) => t(`${key}.${optionsYou ? 'optionsYou' : 'options'}.${value}`, filled),
  }
}

/** Short name of a fact, for lists: "Loyer". */
export const factName = (words: Words, factId: string, today: IsoDate): string =>
  words.t(`questions.${factId}.short`, blanks(words, today))
