import { nextQuestion, type Question } from '../../engine/questions'
import type { Answers, Fact, Subject } from '../../engine/types'
import { FACTS } from '../../law/facts'
import type { Finding } from './findings'
import { subjects } from './situation'

/** The next question that can still change a result; `undefined` when all is decided. */
export function next(found: readonly Finding[]): Question | undefined {
  const pending = found.filter((finding) => finding.missing.length > 0).map((finding) => finding.missing)
  return nextQuestion(pending, FACTS)
}

/** A question as it stands now: without the people and incomes that are no longer there; `null` when none is left. */
export function stillAsked(question: Question | null, answers: Answers): Question | null {
  if (!question) return null
  const known = new Set(subjects(answers).map(({ id }) => id))
  const left = question.subjects.filter(({ id }) => known.has(id))
  if (left.length === question.subjects.length) return question
  return left.length > 0 ? { ...question, subjects: left } : null
}

/** The question that asks one fact of one subject again. */
export const again = (fact: Fact, subject: Subject): Question => ({ fact, subjects: [subject] })
