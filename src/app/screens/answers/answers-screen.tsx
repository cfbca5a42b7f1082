import type { IsoDate } from '../../../engine/dates'
import type { Answers, Fact, Subject } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Button, Card, DefinitionList, Screen } from '../../ui'
import { answerGroups } from '../../walk/answers-list'

interface Props {
  readonly words: Words
  readonly answers: Answers
  readonly today: IsoDate
  /** Questions remain that can change a result. */
  readonly undecided: boolean
  readonly onChange: (fact: Fact, subject: Subject) => void
  readonly onContinue: () => void
  readonly onBack: () => void
}

/** Every answer of the visit; each can be changed and nothing else is lost. */
export function AnswersScreen({ words, answers, today, undecided, onChange, onContinue, onBack }: Props) {
  const { t } = words
  return (
    <Screen
      title={t('results.list.title')}
      lead={t('results.list.lead')}
      layout="page"
      back={{ label: t('common.back'), onPress: onBack }}
      primary={undecided ? { label: t('results.continue'), onPress: onContinue } : undefined}
    >
      {answerGroups(words, answers, today).map((group) => (
        <Card key={group.title} title={group.title}>
          <DefinitionList
            items={group.lines.map(({ fact, subject, name, text }) => ({
              term: name,
              value: text,
              action: (
                <Button variant="quiet" onPress={() => onChange(fact, subject)}>
                  {t('results.list.change')} <span class="sr-only">{name}</span>
                </Button>
              ),
            }))}
          />
        </Card>
      ))}
    </Screen>
  )
}
