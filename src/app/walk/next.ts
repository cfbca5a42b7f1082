import { nextQuestion, type Question } from '../../engine/questions'
import type { Answers, Fact, Subject } from '../../engine/types'
import { FACTS, revenuDepuis, revenuRecent } from '../../law/facts'
import type { Finding } from './findings'
import { inOrder } from './people'
import { subjects } from './situation'

/** The next question that can still change a result; `undefined` when all is decided. */
export function next(found: readonly Finding[]): Question | undefined {
  const question = choose(found)
  return question && { ...question, subjects: inOrder(question.subjects) }
}

function choose(found: readonly Finding[]): Question | undefined {
  const pending = found.filter((finding) => finding.missing.length > 0).map((finding) => finding.missing)
  const chosen = nextQuestion(pending, FACTS)
  const leader = chosen && LEADERS.get(chosen.fact.id)
  if (!leader) return chosen
  const first = pending.map((refs) => refs.filter(({ fact }) => fact === leader)).filter((refs) => refs.length > 0)
  return nextQuestion(first, FACTS) ?? chosen
}

/** "Since when has it been this amount?" makes sense only once the amount is said, when it is to be asked at all. */
const LEADERS: ReadonlyMap<string, Fact> = new Map(
  [revenuDepuis].map((follower) => [follower.id, revenuRecent as unknown as Fact]),
)

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
