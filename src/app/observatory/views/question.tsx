import { useEffect, useMemo, useState } from 'preact/hooks'
import { DataTable } from '../data-table'
import { type Draw, Figure } from '../figure'
import { type Asked, fetchQuestions } from '../question-words'
import type { ViewProps } from './props'
import { Section } from './section'

/** Answers to the questions of the month. */
export function Question({ words, figures }: ViewProps) {
  const { t } = words
  const [known, setKnown] = useState<readonly Asked[]>([])
  const asked = figures.named('questions', 'subject')
  useEffect(() => {
    if (asked.length > 0) void fetchQuestions().then(setKnown)
  }, [figures])
  return (
    <Section view="question" title={t('observatory.question.title')} lead={t('observatory.question.lead')}>
      {asked.length === 0 && <p>{t('observatory.question.nothing')}</p>}
      {asked.map((id) => (
        <Answers key={id} id={id} asked={known.find((one) => one.id === id)} words={words} figures={figures} />
      ))}
    </Section>
  )
}

interface AnswersProps extends Pick<ViewProps, 'words' | 'figures'> {
  readonly id: string
  /** Its words; without them its ids stand for it. */
  readonly asked: Asked | undefined
}

function Answers({ id, asked, words, figures }: AnswersProps) {
  const { t, language } = words
  const answers = useMemo(
    () =>
      (asked?.answers.map((answer) => answer.id) ?? figures.named('questions', 'indicator')).flatMap((answer) => {
        const count = figures.count('questions', answer, { subject: id })
        const label = asked?.answers.find((one) => one.id === answer)?.text[language] ?? answer
        return typeof count === 'number' ? [{ label, count, text: words.number(count) }] : []
      }),
    [asked, words, figures],
  )
  const draw = useMemo((): Draw => {
    const items = answers.map(({ label, text }) => t('observatory.item', { name: label, count: text }))
    const finding = t('observatory.finding', { list: words.list(items) })
    return (charts, width) => charts.barsChart([{ label: '', bars: answers }], width, finding)
  }, [answers])
  const title = asked?.text[language] ?? id
  return (
    <Figure caption={title} draw={draw}>
      <p class="note">{t('observatory.unlisted')}</p>
      <DataTable
        words={words}
        caption={title}
        columns={[t('observatory.question.answer'), t('observatory.people')]}
        rows={answers.map(({ label, text }) => [label, text])}
      />
    </Figure>
  )
}
