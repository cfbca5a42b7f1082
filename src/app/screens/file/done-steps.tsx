import { checklistOf } from '../../../content/checklists/register'
import type { Words } from '../../i18n/words'
import { stepKey } from '../../plan/plan'
import { stepTitle } from '../../plan/step-text'
import type { Visit } from '../../session/session'
import { Disclosure } from '../../ui'
import { Line } from './chosen'

interface Props {
  readonly words: Words
  readonly visit: Visit
  readonly onUndo: (stepKey: string) => void
}

/** What the visitor said is done: it is in the file no more, and can come back. */
export function DoneSteps({ words, visit, onUndo }: Props) {
  const { t } = words
  const done = [...visit.events].flatMap((event) =>
    checklistOf(event)
      .steps.filter(({ id }) => visit.done.has(stepKey(event, id)))
      .map(({ id }) => ({ key: stepKey(event, id), title: stepTitle(words, event, id) })),
  )
  if (done.length === 0) return null
  return (
    <Disclosure summary={t('handoff.arrival.doneList')}>
      <ul class="file-chosen">
        {done.map(({ key, title }) => (
          <Line key={key} action={t('handoff.arrival.undo')} name={title} onPress={() => onUndo(key)}>
            {title}
          </Line>
        ))}
      </ul>
    </Disclosure>
  )
}
