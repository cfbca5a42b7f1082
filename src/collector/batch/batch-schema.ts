import * as v from 'valibot'
import { type Batch, canonical } from '../../statistics/batch'
import { FORMAT } from '../../statistics/vocabulary'

const count = v.pipe(v.number(), v.integer())
const people = v.pipe(count, v.minValue(0))
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
/** As long as the name of a local aid. */
const name = v.pipe(v.string(), v.maxLength(66))

/** Shape of a batch. What its numbers and names mean together is in `rules.ts`. */
export const batchSchema = v.strictObject({
  v: v.literal(FORMAT),
  cat: name,
  month,
  sessions: people,
  refused: people,
  mode: v.strictObject({ alone: people, mediator: people }),
  cells: v.array(v.strictTuple([v.picklist([0, 1, 2, 3, 4, 5, 6]), name, month, name, name, count])),
  noise: v.record(name, v.strictObject({ mech: v.literal('geom2'), eps: v.literal(1) })),
})

/** A batch, or the code of what is wrong with the text. */
export type ReadBatch =
  | { readonly ok: true; readonly batch: Batch }
  | { readonly ok: false; readonly code: 'malformed' | 'format-too-old' | 'format-too-new' }

/**
 * Reads a batch from the text received, which may be anything. Only the one text that a device makes of its counts is
 * taken: an unknown field, a repeated one or a space would be a place to hide something. Never throws.
 */
export function readBatch(text: string): ReadBatch {
  const input = parse(text)
  const format = (input as { v?: unknown } | null | undefined)?.v
  if (typeof format === 'number' && format < FORMAT) return { ok: false, code: 'format-too-old' }
  if (typeof format === 'number' && format > FORMAT) return { ok: false, code: 'format-too-new' }
  const read = v.safeParse(batchSchema, input, { abortEarly: true })
  if (!read.success || canonical(read.output) !== text) return { ok: false, code: 'malformed' }
  return { ok: true, batch: read.output }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
