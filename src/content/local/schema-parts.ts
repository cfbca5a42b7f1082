import * as v from 'valibot'
import { isIsoDate } from '../../engine/dates'

/** Text that a person reads: no mark-up, no control characters, no directional overrides. */
export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.regex(/^[^<>\p{Cc}\p{Cf}\u2028\u2029]*$/u),
    v.check((said) => said.trim() === said),
  )

/** The languages of the product beside French, which is always there and stands in for one that is not. */
export const OTHERS = ['fr-falc', 'en', 'ar', 'tr', 'uk'] as const
type InOthers<T> = Readonly<Record<(typeof OTHERS)[number], T>>
export const inOthers = <T>(item: T) => Object.fromEntries(OTHERS.map((language) => [language, item])) as InOthers<T>

/** The same in several languages. */
export const words = (most: number) => v.strictObject({ fr: text(most), ...inOthers(v.optional(text(most))) })
/** Said in every language of the product: a question that only some can read would count only them. */
export const everyWord = (most: number) => v.strictObject({ fr: text(most), ...inOthers(text(most)) })

/** Name of an item, in addresses and tables. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,60}$/))
export const day = v.pipe(v.string(), v.check(isIsoDate))
export const cents = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
export const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most))
