import { UNKNOWN } from '../../../engine/types'
import { fromShares, toMonthly } from '../../walk/amounts'
import type { Input } from '../../walk/inputs'

/** Kinds of input that are typed as a text. */
type TypedKind = 'date' | 'amount' | 'number' | 'shares'
export type Typed = Extract<Input, { kind: TypedKind }>

const TYPED: readonly string[] = ['date', 'amount', 'number', 'shares'] satisfies TypedKind[]
export const isTyped = (input: Input): input is Typed => TYPED.includes(input.kind)

/** What stands for "je ne sais pas" in a field. */
export const QUESTION_MARK = '?'
const BY_YEAR = /\s*[ay]$/i

/**
 * The raw value of a typed text, for the parser of its fact: a date of eight digits in the order day, month, year; cents,
 * `a` or `y` after an income meaning by year. `undefined`: nothing is typed yet, or a date is not whole.
 */
export function rawOf(input: Typed, text: string): unknown {
  const typed = text.trim()
  if (typed === '') return undefined
  if (typed === QUESTION_MARK) return UNKNOWN
  if (input.kind === 'date') return isoOf(typed)
  const byYear = input.kind === 'amount' && input.both === true && BY_YEAR.test(typed)
  const number = numberOf(byYear ? typed.replace(BY_YEAR, '') : typed)
  if (input.kind !== 'amount') return number
  const cents = Math.round(number * 100)
  return toMonthly(cents, byYear ? 'year' : 'month')
}

/** `NaN` when it is none. */
function numberOf(text: string): number {
  const plain = text.replace(/[\s\u202f\u00a0€]/g, '').replace(',', '.')
  return /^\d+(\.\d{0,2})?$/.test(plain) ? Number(plain) : Number.NaN
}

function isoOf(text: string): string | undefined {
  const [day = '', month = '', year = ''] = /\D/.test(text)
    ? text.split(/\D+/)
    : [text.slice(0, 2), text.slice(2, 4), text.slice(4)]
  if (year.length < 4) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The text that stands for an answer. */
export function textOf(input: Typed, value: unknown): string {
  if (value === undefined) return ''
  if (value === UNKNOWN) return QUESTION_MARK
  if (input.kind === 'date') return String(value).split('-').reverse().join('/')
  const hundredths = input.kind === 'amount' ? (value as number) : fromShares(value as number)
  return String((hundredths ?? 0) / 100).replace('.', ',')
}
