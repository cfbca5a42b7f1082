import type { Words } from '../i18n/words'
import { amountText, perText } from '../walk/benefit-words'
import { dueText } from './due-text'
import type { Task } from './plan'

/** A task in words. */
export interface TaskText {
  readonly title: string
  /** How: one or several sentences. */
  readonly text: string
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
      where: null,
      when: task.on === null ? t('dossier.tasks.asap') : t('dossier.tasks.from', { day: day(task.on) }),
      amount: null,
    }
  }
  const key = `checklists.${task.event}.steps.${task.step.id}`
  const { on } = task
  const { due, office } = task.step
  const late = task.late && has(`${key}.late`)
  return {
    title: t(`${key}.title`),
    text: late ? `${t(`${key}.text`)} ${t(`${key}.late`)}` : t(`${key}.text`),
    where: office === 'soiMeme' ? null : t(`offices.${office}.name`),
    when: on === null || !due ? t('dossier.tasks.asap') : dueText(words, due, on, task.late),
    amount: null,
  }
}
