import type { Words } from '../i18n/words'
import { amountText, perText } from '../walk/benefit-words'
import type { Task } from './plan'
import { dueText, officeName, stepTitle } from './step-text'

/** A task in words. */
export interface TaskText {
  readonly title: string
  /** How: one or several sentences. */
  readonly text: string
  /** What can still be done when its day is past, a part of the text; `null` otherwise. */
  readonly late: string | null
  /** Where, or of whom. */
  readonly where: string | null
  readonly when: string
  /** "230 € par mois"; `null` when there is none. */
  readonly amount: string | null
}

/** What a task says on a screen, on paper and in a calendar. */
export function taskText(words: Words, task: Task): TaskText {
  const { t, has, list, day } = words
  if (task.kind === 'claim') {
    const key = `droits.${task.benefit.id}`
    return {
      title: t('dossier.tasks.claim', { right: t(`${key}.name`) }),
      text: t(`${key}.how.1`),
      late: null,
      where: has(`${key}.where`) ? t(`${key}.where`) : null,
      when: t('dossier.tasks.now'),
      amount: task.amount && `${amountText(words, task.amount)} ${perText(words, task.amount)}`,
    }
  }
  if (task.kind === 'followUp') {
    const rights = list(task.benefits.map(({ id }) => t(`droits.${id}.short`)))
    return {
      title: t('dossier.tasks.followUp', { office: t(`common.office.${task.organisme}`) }),
      text: t('dossier.tasks.followUpFor', { rights }),
      late: null,
      where: null,
      when: task.on === null ? t('dossier.tasks.asap') : t('dossier.tasks.from', { day: day(task.on) }),
      amount: null,
    }
  }
  const { on, event, step } = task
  const { due, id, office } = step
  const key = `checklists.${event}.steps.${id}`
  const text = t(`${key}.text`)
  const late = task.late && has(`${key}.late`) ? t(`${key}.late`) : null
  return {
    title: stepTitle(words, event, id),
    text: late === null ? text : `${text} ${late}`,
    late,
    where: officeName(words, office),
    when: on === null || !due ? t('dossier.tasks.asap') : dueText(words, due, on, task.late),
    amount: null,
  }
}
