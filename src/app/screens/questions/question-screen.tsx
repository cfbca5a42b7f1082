import type { ComponentChildren } from 'preact'
import type { IsoDate } from '../../../engine/dates'
import type { Question } from '../../../engine/questions'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Disclosure, Screen } from '../../ui'
import type { Drafts } from '../../walk/drafts'
import { questionWords } from '../../walk/question-words'
import { isChecklist } from '../../walk/situations'
import { Lines } from './lines'
import { Situations } from './situations'
import './questions.css'

export interface QuestionProps {
  readonly words: Words
  readonly question: Question
  readonly answers: Answers
  readonly today: IsoDate
  readonly onAnswer: (drafts: Drafts) => void
  /** The frame around the inputs: `go` is what "Continuer" does, `help` stands under the title. */
  readonly frame: (children: ComponentChildren, go: () => void, help?: string | null) => ComponentChildren
}

interface Props extends Omit<QuestionProps, 'frame'> {
  /** What is found so far and how much is left. */
  readonly progress: ComponentChildren
  readonly onResults: () => void
  readonly onBack: () => void
}

/** One screen of questions: a list to tick, or one or several lines to fill in. */
export function QuestionScreen({ progress, onResults, onBack, ...asked }: Props) {
  const { words, question, today } = asked
  const { t } = words
  const text = questionWords(words, question, today)
  const Inputs = isChecklist(question) ? Situations : Lines
  return (
    <Inputs
      {...asked}
      frame={(children, go, help = text.help) => (
        <Screen
          title={text.title}
          status={progress}
          lead={help}
          aside={<Disclosure summary={t('questions.ui.why')}>{text.why}</Disclosure>}
          back={{ label: t('common.back'), onPress: onBack }}
          secondary={{ label: t('questions.ui.see'), onPress: onResults, icon: 'list-checks' }}
          primary={{ label: t('questions.ui.continue'), onPress: go }}
        >
          {children}
        </Screen>
      )}
    />
  )
}
