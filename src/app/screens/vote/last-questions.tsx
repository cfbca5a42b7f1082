import { useState } from 'preact/hooks'
import { questionOn } from '../../../content/local/shown'
import type { IsoDate } from '../../../engine/dates'
import type { Answered, Ballot } from '../../../statistics/ballot'
import { CATALOGUE, countedOf } from '../../../statistics/catalogue'
import { OUTCOMES } from '../../../statistics/vocabulary'
import type { Words } from '../../i18n/words'
import { localPack } from '../../local/local-pack'
import { useStore } from '../../session/store'
import { ChoiceGroup, Screen } from '../../ui'
import { OthersAnswers } from './others-answers'

type Said = Pick<Ballot, 'mode' | 'first' | 'outcomes' | 'question'>

interface Props {
  readonly words: Words
  readonly today: IsoDate
  readonly rights: readonly Answered[]
  readonly onChange: (said: Said) => void
  readonly onDone: () => void
}

const NOTHING: Said = { mode: null, first: null, outcomes: new Map(), question: null }

/** What the ballot still needs to be put where it belongs, and the question of the month. None must be answered. */
export function LastQuestions({ words, today, rights, onChange, onDone }: Props) {
  const { t, local } = words
  const [said, setSaid] = useState(NOTHING)
  const question = questionOn(useStore(localPack), today)
  const change = (part: Partial<Said>) => {
    const next = { ...said, ...part }
    setSaid(next)
    onChange(next)
  }
  const followed = rights.filter(({ right }) => countedOf(CATALOGUE, right)?.sensitive === false)
  return (
    <Screen
      title={t('vote.more.title')}
      lead={t('vote.more.lead')}
      layout="page"
      primary={{ label: t('results.end'), onPress: onDone, icon: 'log-out' }}
    >
      <ChoiceGroup
        legend={t('vote.more.first')}
        columns={2}
        options={[
          { value: 'yes', label: t('vote.more.firstYes') },
          { value: 'no', label: t('vote.more.firstNo') },
        ]}
        value={said.first === null ? null : said.first ? 'yes' : 'no'}
        onChange={(value) => change({ first: value === 'yes' })}
      />
      {said.first === false &&
        followed.map(({ right }) => (
          <ChoiceGroup
            key={right}
            legend={t('vote.more.outcome.question', { right: t(`droits.${right}.short`) })}
            columns={2}
            options={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`vote.more.outcome.${outcome}`) }))}
            value={said.outcomes.get(right) ?? null}
            onChange={(outcome) => change({ outcomes: new Map(said.outcomes).set(right, outcome) })}
          />
        ))}
      <ChoiceGroup
        legend={t('vote.more.mode')}
        columns={2}
        options={[
          { value: 'alone', label: t('vote.more.alone') },
          { value: 'mediator', label: t('vote.more.mediator') },
        ]}
        value={said.mode}
        onChange={(mode) => change({ mode })}
      />
      {question && (
        <ChoiceGroup
          legend={local(question.text)}
          columns={2}
          options={question.answers.map(({ id, text }) => ({ value: id, label: local(text) }))}
          value={said.question?.answer ?? null}
          onChange={(answer) => change({ question: { id: question.id, answer } })}
        />
      )}
      <OthersAnswers words={words} />
    </Screen>
  )
}
