import * as v from 'valibot'
import { day, inOthers, type OTHERS, text } from './schema-parts'

/** A language that French is translated into. */
export type OtherLanguage = (typeof OTHERS)[number]

/** Somebody read a translation: who, when, and a print of the texts read, French and translated. */
const review = v.strictObject({ by: text(100), on: day, of: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,7}$/)) })
export type TextReview = v.InferOutput<typeof review>

/** Whether a value of any kind is a review. */
export const isReview = (value: unknown): value is TextReview => v.is(review, value)

/** The translations of an item that somebody read, by language. */
export const reviews = v.strictObject(inOthers(v.optional(review)))
export type Reviews = v.InferOutput<typeof reviews>

/** Every text of an item in French beside the same in a language; those it does not have left out. */
function pairs(value: unknown, language: OtherLanguage): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const { fr, [language]: other } = value as Partial<Record<'fr' | OtherLanguage, unknown>>
  if (typeof fr === 'string') return typeof other === 'string' && other !== '' ? [JSON.stringify([fr, other])] : []
  return Object.values(value).flatMap((part) => pairs(part, language))
}

/** Whether an item has any text in a language. */
export const isTranslated = (item: object, language: OtherLanguage): boolean => pairs(item, language).length > 0

/** A print of what an item says in French and in a language (FNV-1a): another as soon as either changes. */
export function printOf(item: object, language: OtherLanguage): string {
  let hash = 0x811c9dc5
  // A form, a draft and a pack do not have the same fields in the same order.
  for (const sign of [...pairs(item, language)].sort().join()) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** The review of a translation as long as neither it nor its French text has changed since. */
export function reviewOf(
  item: { readonly reviews?: Reviews | undefined },
  language: OtherLanguage,
): TextReview | undefined {
  const held = item.reviews?.[language]
  return held && held.of === printOf(item, language) ? held : undefined
}
