import type { IsoDate } from '../../../engine/dates'
import { download } from '../../handoff/download'
import type { Words } from '../../i18n/words'
import type { Plan } from '../../plan/plan'
import { taskText } from '../../plan/task-text'

/** Gives the dated tasks of a plan as a calendar file; what was put off stands at its new day. */
export async function saveCalendar(
  words: Words,
  plan: Plan,
  postponed: Readonly<Record<string, IsoDate>>,
  madeOn: IsoDate,
): Promise<void> {
  // Few ask for it: its library comes only then, from the cache of the device.
  const { calendarOf } = await import('../../handoff/calendar')
  const entries = plan.tasks.flatMap((task) => {
    const on = postponed[task.key] ?? task.on
    if (on === null) return []
    const { title, text, where } = taskText(words, task)
    return [{ key: task.key, on, title, text, where }]
  })
  download(words.t('handoff.calendar.file'), 'text/calendar', calendarOf(entries, madeOn))
}
