import { isDigit, type PadKey } from './hardware-keys'

const EUROS_DIGITS = 7

/** The typed text (digits, a point, two decimals at most) after a key. */
export function pressAmount(text: string, key: PadKey): string {
  if (key === 'clear') return ''
  if (key === 'erase') return text.slice(0, -1)
  if (key === 'decimal') return text.includes('.') ? text : `${text || '0'}.`
  if (!isDigit(key)) return text
  const [euros = '', cents] = text.split('.')
  if (cents !== undefined) return cents.length < 2 ? text + key : text
  if (euros === '0') return key
  return euros.length < EUROS_DIGITS ? text + key : text
}

/** Whole cents of a typed text; null when nothing is typed. */
export function centsOf(text: string): number | null {
  if (text === '') return null
  const [euros, cents = ''] = text.split('.')
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}

/** The text that stands for whole cents. */
export function textOf(cents: number | null): string {
  if (cents === null) return ''
  const euros = String(Math.trunc(cents / 100))
  return cents % 100 === 0 ? euros : `${euros}.${String(cents % 100).padStart(2, '0')}`
}

export interface AmountSigns {
  group: string
  decimal: string
  currencyFirst: boolean
}

/** The signs that a language uses in amounts. */
export function amountSigns(lang: string): AmountSigns {
  const signs = known.get(lang) ?? readSigns(lang)
  known.set(lang, signs)
  return signs
}

/** Formatters are slow to make, and a pad is drawn at each key. */
const known = new Map<string, AmountSigns>()

function readSigns(lang: string): AmountSigns {
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR', numberingSystem: 'latn' })
  const parts = format.formatToParts(12345.6)
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const order = parts.map((part) => part.type)
  return {
    group: sign('group'),
    decimal: sign('decimal'),
    currencyFirst: order.indexOf('currency') < order.indexOf('integer'),
  }
}

/** The typed text with the separators of the language. */
export function shownAmount(text: string, signs: { group: string; decimal: string }): string {
  const [euros = '', cents] = text.split('.')
  const grouped = euros.replace(/\B(?=(\d{3})+$)/g, signs.group)
  return cents === undefined ? grouped : `${grouped}${signs.decimal}${cents}`
}
