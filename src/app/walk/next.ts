import { nextQuestion, type Question } from '../../engine/questions'
import { type Answers, answerKey, type Fact, type Subject } from '../../engine/types'
import { FACTS } from '../../law/facts'
import type { Finding } from './findings'

/** The next question that can still change a result; `undefined` when all is decided. */
export function next(found: readonly Finding[]): Question | undefined {
  const pending = found.filter((finding) => finding.missing.length > 0).map((finding) => finding.missing)
  return nextQuestion(pending, FACTS)
}

/** The same fact of the same subjects. */
export const isSame = (a: Question, b: Question): boolean =>
  a.fact === b.fact && a.subjects.map(({ id }) => id).join() === b.subjects.map(({ id }) => id).join()

/** The subjects of a question that have no answer yet. */
export const unanswered = (question: Question, answers: Answers): readonly Subject[] =>
  question.subjects.filter((subject) => !answers.has(answerKey(question.fact, subject)))

/** The question that asks one fact of one subject again. */
export const again = (fact: Fact, subject: Subject): Question => ({ fact, subjects: [subject] })
