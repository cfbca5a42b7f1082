import * as v from 'valibot'
import { NEED_IDS } from '../directory/needs'
import { day, list, text, words } from './schema-parts'

export const need = v.picklist(NEED_IDS)
export const phone = v.pipe(v.string(), v.regex(/^(0\d( \d\d){4}|0 8\d\d \d{3} \d{3}|\d{2,4}|116 \d{3})$/))
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** Weekly opening: Monday is 1. */
export const opening = v.pipe(
  v.strictObject({ day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)), from: time, to: time }),
  v.check(({ from, to }) => from < to),
)

/** Days on which a place is closed whatever its hours say, both included. */
export const closure = v.pipe(
  v.strictObject({ from: day, to: day, reason: v.nullable(words(120)) }),
  v.check(({ from, to }) => from <= to),
)

/** With an appointment, without one, or either; the ids of `places.permanences.booking`. */
export const BOOKINGS = ['without', 'with', 'either'] as const

/** An office of elsewhere that receives in a place: each week, on certain days, or both. `null` is unknown. */
export const permanence = v.pipe(
  v.strictObject({
    who: text(120),
    needs: v.pipe(list(need, 22), v.minLength(1)),
    hours: list(opening, 14),
    dates: list(
      v.pipe(
        v.strictObject({ on: day, from: time, to: time }),
        v.check(({ from, to }) => from < to),
      ),
      60,
    ),
    booking: v.nullable(v.picklist(BOOKINGS)),
    how: v.nullable(words(200)),
    phone: v.nullable(phone),
  }),
  v.check(({ hours, dates }) => hours.length + dates.length > 0),
)
