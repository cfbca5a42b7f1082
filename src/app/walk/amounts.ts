/** Period over which a visitor gives an amount. */
export type Per = 'month' | 'year'

/** Cents a month from what was typed: a yearly amount is shared out over twelve months. */
export const toMonthly = (cents: number | null, per: Per): number | null =>
  cents === null || per === 'month' ? cents : Math.round(cents / 12)

/** Tax shares are typed like an amount: hundredths of a share. */
export const toShares = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100)
export const fromShares = (shares: number | null): number | null => (shares === null ? null : Math.round(shares * 100))
