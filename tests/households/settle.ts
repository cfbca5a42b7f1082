import type { Benefit } from '../../src/law/benefit'
import { agree, type Figures, figuresOf, sameVerdict } from './figures'
import { OTHER_READINGS } from './readings'
import { type Reading, under } from './readings/reading'
import type { OracleHousehold } from './schema'

/**
 * For each result that differs, the readings under which it agrees with the reference: one alone if one is enough, else
 * two, else all that change something for the household, else any two. Absent: none settles it.
 */
export function settle(
  household: OracleHousehold,
  benefits: readonly Benefit[],
  ours: Figures,
): ReadonlyMap<string, readonly Reading[]> {
  const { expected } = household
  const settled = new Map<string, readonly Reading[]>()
  const differing = [...ours.keys()].filter((result) => !agree(ours.get(result), expected[result]))
  if (differing.length === 0) return settled
  const left = () => differing.filter((result) => !settled.has(result))
  const attempt = (readings: readonly Reading[]): Figures => {
    const theirs = under(readings, () => figuresOf(household, benefits))
    for (const result of left()) {
      const read = theirs.get(result)
      // A right that the text refuses has no amount: that the reading opens it, as the reference does, is enough.
      const opened = ours.get(result) === 0 && sameVerdict(read, expected[result])
      if (opened || agree(read, expected[result])) settled.set(result, readings)
    }
    return theirs
  }
  const changing = OTHER_READINGS.filter((reading) =>
    [...attempt([reading])].some(([result, figure]) => figure !== ours.get(result)),
  )
  const alone = OTHER_READINGS.filter((reading) => !changing.includes(reading))
  const combinations = [...pairs(changing, OTHER_READINGS), changing, ...pairs(alone, alone)]
  for (const combination of combinations) {
    if (left().length === 0) break
    attempt(combination)
  }
  return settled
}

/** Each reading with each of the others. */
function pairs(readings: readonly Reading[], others: readonly Reading[]): (readonly Reading[])[] {
  return readings.flatMap((one) => others.filter((other) => other !== one).map((other) => [one, other]))
}
