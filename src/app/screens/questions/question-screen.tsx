import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Question } from '../../../engine/questions'
import { type Answers, type Subject, UNKNOWN } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Disclosure, ErrorText, Screen } from '../../ui'
import { valueText } from '../../walk/answer-text'
import { advance, type Drafts, draftsOf } from '../../walk/drafts'
import { inputOf } from '../../walk/inputs'
import { needsName, subjectName } from '../../walk/people'
import { questionWords } from '../../walk/question-words'
import { AnswerInput } from './answer-input'
import { Rows } from './rows'
import './questions.css'

interface Props {
  readonly words: Words
  readonly question: Question
  readonly answers: Answers
  readonly today: IsoDate
  /** What is found so far and how much is left. */
  readonly progress: ComponentChildren
  readonly onAnswer: (drafts: Drafts) => void
  readonly onResults: () => void
  readonly onBack: () => void
}

/** One fact: of the household, of one person, or of several people or incomes at once. */
export function QuestionScreen({ words, question, answers, today, progress, onAnswer, onResults, onBack }: Props) {
  const { t } = words
  const { fact, subjects } = question
  const text = questionWords(words, question, today)
  const input = inputOf(fact.id)
  const [drafts, setDrafts] = useState(() => draftsOf(question, answers))
  const [selected, setSelected] = useState(() => firstEmpty(subjects, drafts))
  const [error, setError] = useState<{ subject: Subject; message: string }>()

  const change = (subject: Subject, value: unknown) => {
    setError(undefined)
    setDrafts(withDraft(drafts, subject, value))
  }
  const go = () => {
    const step = advance(words, question, drafts, selected, today)
    setError(step.kind === 'problem' ? step : undefined)
    if (step.kind === 'done') onAnswer(drafts)
    else setSelected(step.subject)
  }

  const stacked = input.kind === 'yesNo'
  const named = subjects.length > 1 || needsName(selected)
  const withRows = subjects.length > 1 && !stacked
  const shown = stacked ? subjects : [selected]
  const label = (subject: Subject) => (named ? subjectName(words, answers, subject) : text.title)
  const said = (subject: Subject) => {
    const draft = drafts.get(subject.id)
    if (draft === undefined) return null
    return draft === UNKNOWN ? t('questions.ui.unknown') : valueText(words, fact.id, draft, today)
  }

  return (
    <Screen
      title={text.title}
      status={progress}
      lead={text.help}
      aside={<Disclosure summary={t('questions.ui.why')}>{text.why}</Disclosure>}
      back={{ label: t('common.back'), onPress: onBack }}
      secondary={{ label: t('questions.ui.see'), onPress: onResults, icon: 'list-checks' }}
      primary={{ label: t('questions.ui.continue'), onPress: go }}
    >
      {withRows && (
        <Rows
          legend={t('questions.ui.rows')}
          empty={t('questions.ui.toFill')}
          rows={subjects.map((subject) => ({ subject, name: label(subject), answer: said(subject) }))}
          selected={selected}
          onSelect={setSelected}
        />
      )}
      <p class="sr-only" role="status">
        {withRows && label(selected)}
      </p>
      {shown.map((subject) => (
        <div key={subject.id} class="answer">
          <AnswerInput
            words={words}
            input={input}
            text={text}
            factId={fact.id}
            label={label(subject)}
            hideLabel={!named || withRows}
            canIgnore={fact.plausible !== undefined}
            value={drafts.get(subject.id)}
            onChange={(value) => change(subject, value)}
            error={error?.subject.id === subject.id ? error.message : undefined}
          />
          {!padShowsError(input.kind) && error?.subject.id === subject.id && <ErrorText>{error.message}</ErrorText>}
        </div>
      ))}
    </Screen>
  )
}

const padShowsError = (kind: string) => ['date', 'amount', 'number', 'shares'].includes(kind)

const firstEmpty = (subjects: readonly Subject[], drafts: Drafts): Subject =>
  subjects.find(({ id }) => !drafts.has(id)) ?? (subjects[0] as Subject)

function withDraft(drafts: Drafts, subject: Subject, value: unknown): Drafts {
  const changed = new Map(drafts)
  if (value === undefined) changed.delete(subject.id)
  else changed.set(subject.id, value)
  return changed
}
