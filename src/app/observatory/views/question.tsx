import { useEffect, useMemo, useState } from 'preact/hooks'
import { DataTable } from '../data-table'
import { Figure } from '../figure'
import { type Asked, fetchQuestions } from '../question-words'
import { countText, shortly } from '../texts'
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
      (asked?.answers.map((answer) => answer.id) ?? figures.named('questions', 'indicator'))
        .map((answer) => ({
          label: asked?.answers.find((one) => one.id === answer)?.text[language] ?? answer,
          count: figures.count('questions', answer, { subject: id }),
        }))
        .filter(({ count }) => count !== undefined),
    [asked, words, figures],
  )
  const draw = useMemo(() => {
    const bars = answers.map(({ label, count }) => ({
      label,
      count: count ?? null,
      text: shortly(words, countText(words, count), count),
    }))
    const items = answers.map(({ label, count }) =>
      t('observatory.item', { name: label, count: countText(words, count) }),
    )
    const finding = t('observatory.finding', { list: words.list(items) })
    return (charts: typeof import('../observatory-charts'), width: number) =>
      charts.barsChart([{ label: '', bars }], width, finding)
  }, [answers])
  const title = asked?.text[language] ?? id
  return (
    <Figure caption={title} draw={draw}>
      <DataTable
        words={words}
        caption={title}
        columns={[t('observatory.question.answer'), t('observatory.people')]}
        rows={answers.map(({ label, count }) => [label, countText(words, count)])}
      />
    </Figure>
  )
}
