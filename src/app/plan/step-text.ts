import type { Due, EventId, Step } from '../../content/checklists/checklist'
import type { IsoDate } from '../../engine/dates'
import type { Words } from '../i18n/words'

/** What a step of an event is called. */
export const stepTitle = ({ t }: Words, event: EventId, stepId: string): string =>
  t(`checklists.${event}.steps.${stepId}.title`)

/** Where a step is done; `null` when one does it oneself. */
export const officeName = ({ t }: Words, office: Step['office']): string | null =>
  office === 'soiMeme' ? null : t(`offices.${office}.name`)

/** When a step is due: its day when it is known ("Avant le 3 mars 2027"), else its delay ("Dans les 5 jours"). */
export function dueText({ t, day }: Words, due: Due, on: IsoDate | null, late: boolean): string {
  if (on === null) return delayText(t, due)
  if (late) return due.kind === 'legal' ? t('events.due.late', { day: day(on) }) : t('dossier.tasks.now')
  return t(due.kind === 'legal' ? 'events.due.before' : 'events.due.advised', { day: day(on) })
}

function delayText(t: Words['t'], due: Due): string {
  const unit = 'days' in due ? 'days' : 'months'
  const count = 'days' in due ? due.days : due.months
  if (count === 0) return t('events.due.same')
  return t(`events.due.${unit}.${count < 0 ? 'before' : 'after'}`, { count: Math.abs(count) })
}
