/**
 * How the reference reads a point on which a text of law says otherwise: what the product would compute if the reference
 * were right. A difference that vanishes under a reading is settled by its article, in any household.
 */
export interface Reading {
  readonly id: string
  /** The text that settles the point. */
  readonly article: string
  /** What the text says and what the reference does instead, in one line. */
  readonly why: string
  readonly replaces: readonly Replacement[]
}

/** A rule or a parameter, and what the reference has instead of it. */
export interface Replacement {
  readonly of: object
  readonly by: object
}

/** A rule or a parameter `of` which some members are other ones. */
export const instead = <T extends object>(of: T, by: Partial<T>): Replacement => ({ of, by })

/** Runs with the rules of some readings, then puts back those of the law. */
export function under<T>(readings: readonly Reading[], run: () => T): T {
  const replaced = readings.flatMap(({ replaces }) => replaces)
  const kept = replaced.map(({ of, by }) => Object.keys(by).map((key) => [key, Reflect.get(of, key)] as const))
  try {
    for (const { of, by } of replaced) Object.assign(of, by)
    return run()
  } finally {
    for (const [index, { of }] of replaced.entries()) Object.assign(of, Object.fromEntries(kept[index] ?? []))
  }
}
