import type { ComponentChildren } from 'preact'
import type { Words } from '../../i18n/words'
import type { Task } from '../../plan/plan'
import { taskText } from '../../plan/task-text'
import { Tag } from '../../ui'

interface Props {
  readonly words: Words
  readonly task: Task
  /** A day of its own, such as the one to which it was put off. */
  readonly when?: string | undefined
  readonly children?: ComponentChildren
}

/** One thing to do: what, when, how, where. */
export function TaskItem({ words, task, when, children }: Props) {
  const { t } = words
  const said = taskText(words, task)
  const late = task.kind === 'step' && task.late
  return (
    <li class={late ? 'task task-late' : 'task'}>
      <Tag tone={late ? 'stone' : 'sky'} icon={late ? 'triangle-alert' : 'calendar-days'}>
        {when ?? said.when}
      </Tag>
      <h3>{said.title}</h3>
      {said.amount && <p class="task-amount">{said.amount}</p>}
      <p>{said.text}</p>
      {said.where && <p>{task.kind === 'step' ? t('dossier.tasks.where', { place: said.where }) : said.where}</p>}
      {children}
    </li>
  )
}
