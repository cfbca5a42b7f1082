import { useState } from 'preact/hooks'
import { type FactRef, UNKNOWN } from '../../../engine/types'
import { ErrorText } from '../../ui'
import { valueText } from '../../walk/answer-text'
import { advance, type Drafts, draftsOf, keyOf } from '../../walk/drafts'
import { inputOf } from '../../walk/inputs'
import { needsName, subjectName } from '../../walk/people'
import { asksOneFact, factName, lineWords, optionText, questionWords } from '../../walk/question-words'
import { AnswerInput } from './answer-input'
import type { QuestionProps } from './question-screen'
import { Rows } from './rows'

/** One line or several: of one fact about several people or incomes, or of facts that belong together. */
export function Lines({ words, question, answers, today, onAnswer, frame }: QuestionProps) {
  const { t } = words
  const { asks } = question
  const oneFact = asksOneFact(question)
  const [drafts, setDrafts] = useState(() => draftsOf(question, answers))
  const [selected, setSelected] = useState(() => firstEmpty(asks, drafts))
  const [error, setError] = useState<{ line: FactRef; message: string }>()

  const change = (line: FactRef, value: unknown) => {
    setError(undefined)
    setDrafts(withDraft(drafts, line, value))
  }
  const go = () => {
    const step = advance(words, question, drafts, selected, today)
    setError(step.kind === 'problem' ? step : undefined)
    if (step.kind === 'done') onAnswer(drafts)
    else setSelected(step.line)
  }

  const stacked = oneFact && inputOf(selected.fact.id).kind === 'yesNo'
  const named = oneFact && (asks.length > 1 || needsName(selected.subject))
  const withRows = asks.length > 1 && !stacked
  const title = questionWords(words, question, today).title
  const name = ({ fact, subject }: FactRef) => {
    const whose = needsName(subject) ? subjectName(words, answers, subject) : null
    if (oneFact) return whose ?? subjectName(words, answers, subject)
    const short = factName(words, fact.id, today)
    return whose && severalSubjects(asks) ? t('questions.ui.lineOf', { whose, short }) : short
  }
  const label = (line: FactRef) => (named ? name(line) : oneFact ? title : lineWords(words, line, today).title)
  const said = (line: FactRef) => {
    const draft = drafts.get(keyOf(line))
    if (draft === undefined) return null
    return draft === UNKNOWN ? t('questions.ui.unknown') : valueText(words, line.fact.id, draft, today)
  }
  const failed = (line: FactRef) => (error && keyOf(error.line) === keyOf(line) ? error.message : undefined)

  return frame(
    <>
      {withRows && (
        <Rows
          legend={t('questions.ui.rows')}
          empty={t('questions.ui.toFill')}
          rows={asks.map((line) => ({ line, name: name(line), answer: said(line) }))}
          selected={selected}
          onSelect={setSelected}
        />
      )}
      <p class="sr-only" role="status">
        {withRows && label(selected)}
      </p>
      {(stacked ? asks : [selected]).map((line) => (
        <div key={keyOf(line)} class="answer">
          <AnswerInput
            words={words}
            input={inputOf(line.fact.id)}
            option={(value) => optionText(words, line, value, today)}
            factId={line.fact.id}
            label={label(line)}
            hideLabel={oneFact && (!named || withRows)}
            canIgnore={line.fact.plausible !== undefined}
            value={drafts.get(keyOf(line))}
            onChange={(value) => change(line, value)}
            error={failed(line)}
          />
          {!padShowsError(inputOf(line.fact.id).kind) && failed(line) && <ErrorText>{failed(line)}</ErrorText>}
        </div>
      ))}
    </>,
    go,
    ...(oneFact ? [] : [lineWords(words, selected, today).help]),
  )
}

const padShowsError = (kind: string) => ['date', 'amount', 'number', 'shares'].includes(kind)

const severalSubjects = (asks: readonly FactRef[]): boolean =>
  asks.some(({ subject }) => subject.id !== asks[0]?.subject.id)

const firstEmpty = (asks: readonly FactRef[], drafts: Drafts): FactRef =>
  asks.find((line) => !drafts.has(keyOf(line))) ?? (asks[0] as FactRef)

function withDraft(drafts: Drafts, line: FactRef, value: unknown): Drafts {
  const changed = new Map(drafts)
  if (value === undefined) changed.delete(keyOf(line))
  else changed.set(keyOf(line), value)
  return changed
}
