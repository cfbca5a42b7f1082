import type { Question } from '../../../content/local/pack'
import type { Words } from '../../i18n/words'
import { publishedAnswers } from '../../local/answers'
import { localPack } from '../../local/local-pack'
import { useStore } from '../../session/store'
import { DefinitionList, Disclosure } from '../../ui'

interface Props {
  readonly words: Words
}

/** What residents answered to the questions of this house, as published: nothing of fewer than eleven people. */
export function OthersAnswers({ words: { t, local, number } }: Props) {
  const { questions } = useStore(localPack)
  const published = useStore(publishedAnswers)
  const shown = published.flatMap(({ period, question, people }) => {
    const asked = questions.find(({ id }) => id === question)
    return asked ? [{ period, asked, people }] : []
  })
  if (shown.length === 0) return null
  return (
    <Disclosure summary={t('vote.others.title')}>
      {shown.map(({ period, asked, people }) => (
        <section key={asked.id}>
          <h3>{local(asked.text)}</h3>
          <DefinitionList
            items={answers(asked, people).map(({ text, count }) => ({ term: local(text), value: number(count) }))}
          />
          <p>{t('vote.others.period', periodBlanks(period))}</p>
        </section>
      ))}
    </Disclosure>
  )
}

/** The answers that are published, those of most people first. */
const answers = ({ answers: offered }: Question, people: Readonly<Record<string, number>>) =>
  offered
    .flatMap(({ id, text }) => (people[id] === undefined ? [] : [{ text, count: people[id] }]))
    .sort((a, b) => b.count - a.count)

const periodBlanks = (period: string) => ({ quarter: period.slice(-1), year: period.slice(0, 4) })
