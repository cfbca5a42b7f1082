import type { IsoDate } from '../../engine/dates'
import { nextQuestion, type Question } from '../../engine/questions'
import { type Answers, answerKey, type Fact, type FactRef, type Subject } from '../../engine/types'
import { FACTS } from '../../law/facts'
import { type Finding, findings } from './findings'
import { inOrder, personOf } from './people'
import { FORESEEN, screenOf, withBound } from './screens'
import { subjects } from './situation'
import { supposedFrom, typical } from './typical'

/** The next question that can still change a result; `undefined` when all is decided. */
export function next(found: readonly Finding[], answers: Answers, today: IsoDate): Question | undefined {
  const question = nextUnforeseen(found, answers)
  if (!question || !FORESEEN.includes(question.id)) return question
  return shortened({ ...question, asks: inOrder([...question.asks, ...foreseen(question, found, answers, today)]) })
}

/** More lines than that tire: what is true of the household then has a screen of its own. */
const MOST_LINES = 18

function shortened(question: Question): Question {
  if (question.asks.length <= MOST_LINES) return question
  const ofPeople = question.asks.filter(({ subject }) => personOf(subject))
  return ofPeople.length === 0 ? question : { ...question, asks: ofPeople }
}

/** The same without what it would ask later. */
export function nextUnforeseen(found: readonly Finding[], answers: Answers): Question | undefined {
  const pending = found.filter((finding) => finding.missing.length > 0).map((finding) => finding.missing)
  const question = nextQuestion(pending, FACTS, screenOf)
  return question && { id: question.id, asks: inOrder(withBound(question.asks, answers)) }
}

/** How far ahead is looked: each time, all that is missing is answered in the usual way. */
const STEPS_AHEAD = 4

/** What the screen would ask again later, were the other questions answered in the usual way: it is asked at once. */
function foreseen({ id, asks }: Question, found: readonly Finding[], answers: Answers, today: IsoDate): FactRef[] {
  const benefits = found.filter(({ missing }) => missing.length > 0).map(({ benefit }) => benefit)
  const seen = new Set(asks.map((ref) => answerKey(ref.fact, ref.subject)))
  const more: FactRef[] = []
  const supposed = supposedFrom(answers)
  let still = found
  for (let step = 0; step < STEPS_AHEAD; step += 1) {
    const missing = still.flatMap((finding) => finding.missing)
    if (missing.length === 0) break
    for (const ref of missing) {
      const key = answerKey(ref.fact, ref.subject)
      if (screenOf(ref.fact) === id && !seen.has(key)) {
        seen.add(key)
        more.push(ref)
      }
      supposed.set(key, typical(supposed, ref.fact, ref.subject, today))
    }
    still = findings(benefits, supposed, today)
  }
  return more
}

/** A question as it stands now: without the people and incomes that are no longer there; `null` when none is left. */
export function stillAsked(question: Question | null, answers: Answers): Question | null {
  if (!question) return null
  const known = new Set(subjects(answers).map(({ id }) => id))
  const left = question.asks.filter(({ subject }) => known.has(subject.id))
  if (left.length === question.asks.length) return question
  return left.length > 0 ? { ...question, asks: left } : null
}

/** The question that asks one fact of one subject again. */
export const again = (fact: Fact, subject: Subject): Question => ({ id: fact.id, asks: [{ fact, subject }] })
