import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { readBody } from '../api/body'
import { boundedJson, isTooDeep } from './json'
import { refuse } from './refusals'

/** Bytes of an item, and of a pack that is brought back from a file. */
export const LARGEST_ITEM = 64 * 1024
export const LARGEST_FILE = 512 * 1024

/** Lets JSON of at most so many bytes through. */
export const jsonOf = (most: number): readonly [MiddlewareHandler, MiddlewareHandler] => [
  async (context, next) => {
    const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    return type === 'application/json' ? next() : refuse(context, 'not-json')
  },
  bodyLimit({ maxSize: most, onError: (context) => refuse(context, 'too-large') }),
]

/** What a request holds, as a schema wants it; or the refusal. */
export async function bodyOf<T extends v.GenericSchema>(
  context: Context,
  schema: T,
): Promise<{ readonly value: v.InferOutput<T> } | { readonly refusal: Response }> {
  const text = (await readBody(context))?.text ?? ''
  if (isTooDeep(text)) return { refusal: refuse(context, 'too-deep') }
  const read = v.safeParse(schema, boundedJson(text))
  return read.success ? { value: read.output } : { refusal: refuse(context, 'malformed') }
}

const plain = (least: number, most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(least), v.maxLength(most), v.regex(/^[^<>\p{Cc}\p{Cf}\u2028\u2029]*$/u))
const revision = v.pipe(v.number(), v.integer(), v.minValue(1))

export const signInSchema = v.strictObject({
  account: v.pipe(v.string(), v.maxLength(100)),
  password: v.pipe(v.string(), v.maxLength(1_000)),
})
/** `toConfirm`: nobody has confirmed it yet; left out: as it was. */
export const itemSchema = v.strictObject({
  item: v.looseObject({}),
  revision: v.nullable(revision),
  toConfirm: v.optional(v.boolean()),
})
export const removalSchema = v.strictObject({ revision })
export const confirmationSchema = v.strictObject({ revision, by: plain(1, 100) })
export const noteSchema = v.strictObject({ note: plain(0, 300) })
export const fileSchema = v.strictObject({
  pack: v.pipe(v.string(), v.maxLength(LARGEST_FILE)),
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
  key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
})
