import type { IsoDate } from '../../../engine/dates'
import type { Words } from '../../i18n/words'
import type { Task } from '../../plan/plan'
import { Button } from '../../ui'
import { TaskItem } from '../file/task-item'

interface Props {
  readonly words: Words
  readonly task: Task
  readonly done: boolean
  readonly postponed: IsoDate | undefined
  readonly onDone: (done: boolean) => void
  readonly onPostpone: () => void
}

/** A task that can be ticked and put off. */
export function KeptTask({ words, task, done, postponed, onDone, onPostpone }: Props) {
  const { t, day } = words
  return (
    <TaskItem
      words={words}
      task={task}
      when={postponed && !done ? t('handoff.arrival.postponed', { day: day(postponed) }) : undefined}
    >
      <div class="task-actions">
        <Button icon={done ? 'rotate-ccw' : 'check'} onPress={() => onDone(!done)}>
          {t(done ? 'handoff.arrival.undo' : 'handoff.arrival.done')}
        </Button>
        {!done && (
          <Button variant="quiet" icon="clock" onPress={onPostpone}>
            {t('handoff.arrival.postpone')}
          </Button>
        )}
      </div>
    </TaskItem>
  )
}
