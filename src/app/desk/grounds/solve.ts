/** An amount found for a value in cents; `null` when the law cannot tell. */
export type AmountFor = (value: number) => number | null

/** Points looked at on each side. */
const POINTS = 24
const HALVINGS = 40
/** Cents: what people say is round, so a round value that explains as well is said rather than another one. */
const ROUND = [1_000, 500, 100] as const

/**
 * The value nearest to `from`, in cents from 0 to `most`, for which the amount is the one paid: `matches` says which
 * amounts are. The amount need not be monotone: it is looked at on a grid, then halved where it passes the amount paid.
 * `null` when no value does.
 */
export function nearestValue(
  amountFor: AmountFor,
  paid: number,
  matches: (amount: number | null) => boolean,
  from: number,
  most: number,
): number | null {
  const sides = [0, most].map((end) => towards(amountFor, paid, matches, from, end))
  const found = sides.filter((value) => value !== null)
  return found.reduce<number | null>(
    (best, value) => (best === null || Math.abs(value - from) < Math.abs(best - from) ? value : best),
    null,
  )
}

function towards(
  amountFor: AmountFor,
  paid: number,
  matches: (amount: number | null) => boolean,
  from: number,
  end: number,
): number | null {
  let near = from
  const side = (value: number) => {
    const amount = amountFor(value)
    return amount === null ? null : Math.sign(amount - paid)
  }
  let was = side(near)
  for (let point = 1; point <= POINTS && end !== from; point += 1) {
    const far = Math.round(from + ((end - from) * point) / POINTS)
    const is = side(far)
    if (was !== null && is !== null && is !== was) {
      const value = halved(side, near, far, was)
      const rounded = ROUND.map((unit) => Math.round(value / unit) * unit)
      const told = [...rounded, value, value + Math.sign(from - end)].find(
        (one) => one >= 0 && one !== from && matches(amountFor(one)),
      )
      if (told !== undefined) return told
    }
    near = far
    was = is
  }
  return null
}

/** The first value past the passage, to the cent. */
function halved(side: (value: number) => number | null, near: number, far: number, was: number): number {
  let [before, after] = [near, far]
  for (let turn = 0; turn < HALVINGS && Math.abs(after - before) > 1; turn += 1) {
    const middle = Math.round((before + after) / 2)
    if (side(middle) === was) before = middle
    else after = middle
  }
  return after
}
