import * as v from 'valibot'
import { isIsoDate } from '../../engine/dates'
import { travellingAnswers } from './answers'

/** A name of the product's registers: a right, an event, a step, a document. */
export const name = v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/))
export const day = v.pipe(v.string(), v.check(isIsoDate))
/** Cents: up to a million euros. */
const cents = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000))
/** A right: of the registers, or an aid of the houses (`local-…`). */
export const right = v.pipe(v.string(), v.regex(/^([a-zA-Z]{1,40}|local-[a-z0-9-]{2,60})$/))
/** A list of at most so many. */
export const few = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most))

/**
 * A file as it travels, in few letters: made on, rights (id, pending, and least, most, period when there is an amount),
 * events (id, day or `null`, steps left out), documents one has, and the answers by key (`null`: not known).
 */
export const travelling = v.strictObject({
  d: day,
  r: few(
    v.union([
      v.strictTuple([right, v.picklist([0, 1])]),
      v.strictTuple([right, v.picklist([0, 1]), cents, cents, v.picklist(['month', 'year', 'once'])]),
    ]),
    100,
  ),
  e: few(v.strictTuple([name, v.nullable(day), few(name, 30)]), 15),
  h: few(name, 100),
  a: v.nullable(travellingAnswers),
})

export type Travelling = v.InferOutput<typeof travelling>
