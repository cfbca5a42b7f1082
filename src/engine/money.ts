/** Whole euro cents. Sums and differences stay exact; a product is rounded where the law says so. */
export type Money = number & { readonly __unit: 'cents' }

export const ZERO = 0 as Money

/** Euros to cents, half away from zero: `euros(651.69)` is 65169. */
export const euros = (amount: number): Money => roundCents(amount * 100)

/** Cents to a number of euros, for display and for ratios. */
export const inEuros = (amount: Money): number => amount / 100

/** Rounds a number of cents to the whole cent, half away from zero; the nudge undoes binary noise (1.005 × 100 is 100.49999…). */
export function roundCents(cents: number): Money {
  const magnitude = Math.round(Math.abs(cents) + 1e-6)
  return (cents < 0 && magnitude > 0 ? -magnitude : magnitude) as Money
}

/** Sum of amounts. */
export function sum(amounts: readonly Money[]): Money {
  let total = 0
  for (const amount of amounts) total += amount
  return total as Money
}

export const add = (a: Money, b: Money): Money => (a + b) as Money
export const subtract = (a: Money, b: Money): Money => (a - b) as Money
/** `a − b`, never below zero. */
export const subtractToZero = (a: Money, b: Money): Money => (a > b ? a - b : 0) as Money
/** Product with a rate, rounded to the cent. */
export const times = (amount: Money, rate: number): Money => roundCents(amount * rate)
/** Quotient, rounded to the cent; `divisor` is never zero. */
export const dividedBy = (amount: Money, divisor: number): Money => roundCents(amount / divisor)
export const min = (a: Money, b: Money): Money => (a < b ? a : b)
export const max = (a: Money, b: Money): Money => (a > b ? a : b)

/** Nearest euro, half up: the law's "arrondi à l'euro le plus proche". */
export const nearestEuro = (amount: Money): Money => (Math.floor(amount / 100 + 0.5) * 100) as Money
/** Next multiple of `step` euros: the law's "arrondi aux 100 € supérieurs". */
export const ceilTo = (amount: Money, step: number): Money => (Math.ceil(amount / (step * 100)) * step * 100) as Money
