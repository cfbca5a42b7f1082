import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { Progress } from '../src/app/screens/questions/progress'
import { QuestionScreen } from '../src/app/screens/questions/question-screen'
import { DOUBLE_PRESS_MS } from '../src/app/ui/button'
import type { Drafts } from '../src/app/walk/drafts'
import type { Question } from '../src/engine/questions'
import type { Answers, Fact, Subject } from '../src/engine/types'
import { FACTS } from '../src/law/facts'
import { menage } from '../src/law/menage'
import { answersOf, french, TODAY } from './walk'

export const fact = (id: string) => FACTS.find((known) => known.id === id) as unknown as Fact
export const children = answersOf([fact('foyer'), menage, { conjoint: null, enfants: ['enfant1', 'enfant2'] }])

export const asking = (id: string, ...subjects: Subject[]): Question => ({
  id,
  asks: subjects.map((subject) => ({ fact: fact(id), subject })),
})

export function show(question: Question, answers: Answers = children) {
  const onAnswer = vi.fn<(drafts: Drafts) => void>()
  const onResults = vi.fn()
  const onBack = vi.fn()
  render(
    <QuestionScreen
      words={french}
      question={question}
      answers={answers}
      today={TODAY}
      progress={<Progress words={french} found={2} left={6} />}
      onAnswer={onAnswer}
      onResults={onResults}
      onBack={onBack}
    />,
  )
  return { onAnswer, onResults, onBack, user: userEvent.setup() }
}
export const press = (name: string) => screen.getByRole('button', { name })

/** A second press of the same button counts only after a moment. */
export const calm = () => new Promise((done) => setTimeout(done, DOUBLE_PRESS_MS))
