import { generateIcsCalendar } from 'ts-ics'
import { addDays, type IsoDate } from '../../engine/dates'

/** A day of the plan, in words. */
export interface CalendarEntry {
  /** Names the entry for as long as the file lives: imported twice, it stays one. */
  readonly key: string
  readonly on: IsoDate
  readonly title: string
  readonly text: string
  readonly where: string | null
}

const at = (day: IsoDate) => new Date(`${day}T00:00:00Z`)

/** A calendar file (RFC 5545): whole days, with a reminder the day before. `madeOn`: the day of the file. */
export const calendarOf = (entries: readonly CalendarEntry[], madeOn: IsoDate): string =>
  generateIcsCalendar({
    version: '2.0',
    prodId: '-//Porte des droits//FR',
    events: entries.map(({ key, on, title, text, where }) => ({
      uid: `${key.replace(/:/g, '-')}-${madeOn}@porte-des-droits`,
      stamp: { date: at(madeOn) },
      start: { date: at(on), type: 'DATE' },
      end: { date: at(addDays(on, 1)), type: 'DATE' },
      summary: title,
      description: text,
      ...(where === null ? {} : { location: where }),
      alarms: [
        { action: 'DISPLAY', description: title, trigger: { type: 'relative', value: { before: true, days: 1 } } },
      ],
    })),
  })
