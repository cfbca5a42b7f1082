import { addMonths, firstOfMonth, type IsoDate, yearOf } from '../../engine/dates'
import type { Question } from '../../engine/questions'
import type { Fact, FactRef, Subject } from '../../engine/types'
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
}

/** Whether all the lines of a question ask the same fact. */
export const asksOneFact = ({ asks }: Question): boolean => asks.every(({ fact }) => fact.id === asks[0]?.fact.id)

/** The words of a screen: those of its fact, or those of the screen when it asks several. */
export function questionWords(words: Words, question: Question, today: IsoDate): QuestionWords {
  const [first] = question.asks
  if (first && asksOneFact(question)) {
    return factWords(
      words,
      first.fact,
      question.asks.map(({ subject }) => subject),
      today,
    )
  }
  const key = `questions.screens.${question.id}`
  const ofHousehold = question.asks.every(({ subject }) => !personOf(subject)) && words.has(`${key}.titleHousehold`)
  return wordsAt(words, key, ofHousehold ? 'titleHousehold' : 'title', today)
}

/** The words of one line. */
export const lineWords = (words: Words, { fact, subject }: FactRef, today: IsoDate): QuestionWords =>
  factWords(words, fact, [subject], today)

function factWords(words: Words, fact: Fact, subjects: readonly Subject[], today: IsoDate): QuestionWords {
  const only = subjects.length === 1 ? subjects[0] : undefined
  const ofChildren = subjects.every((subject) => personOf(subject)?.role === 'enfant')
  const variants = [
    ...(ofChildren ? [only ? 'titleChild' : 'titleChildren'] : []),
    ...(only && personOf(only)?.role === 'demandeur' ? ['titleYou'] : []),
    ...(only ? ['titleOne'] : []),
  ]
  const key = `questions.${fact.id}`
  return wordsAt(words, key, variants.find((variant) => words.has(`${key}.${variant}`)) ?? 'title', today)
}

function wordsAt(words: Words, key: string, title: string, today: IsoDate): QuestionWords {
  const { t, has } = words
  const filled = blanks(words, today)
  return {
    title: t(`${key}.${title}`, filled),
    why: t(`${key}.why`, filled),
    help: has(`${key}.help`) ? t(`${key}.help`, filled) : null,
  }
}

/** An option of a fact, said to the person it is about when there are words for that. */
export function optionText(words: Words, { fact, subject }: FactRef, value: string, today: IsoDate): string {
  const { t, has } = words
  const key = `questions.${fact.id}`
  const you = personOf(subject)?.role === 'demandeur' && has(`${key}.optionsYou`)
  return t(`${key}.${you ? 'optionsYou' : 'options'}.${value}`, blanks(words, today))
}

/** Short name of a fact, for lists: "Loyer". */
export const factName = (words: Words, factId: string, today: IsoDate): string =>
  words.t(`questions.${factId}.short`, blanks(words, today))
