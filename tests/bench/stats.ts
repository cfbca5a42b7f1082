/** Middle of some figures; the mean of the two middle ones when they are even in number. Throws when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (upper === undefined || lower === undefined) throw new RangeError('no figures')
  return (lower + upper) / 2
}

/** Smallest figure that at least `share` (0 to 1) of the figures do not exceed. Throws when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('no figures')
  return value
}

/** Order of measures in which a slow drift of the machine weighs on all alike: ABBA ABBA…, ABCCBA… */
export function interleaved<T>(items: readonly T[], rounds: number): T[] {
  return Array.from({ length: rounds }, (_, round) => (round % 2 === 0 ? [...items] : [...items].reverse())).flat()
}

/** Median of the ratios of figures measured side by side, `ours[i]` with `theirs[i]`. */
export function pairwiseRatio(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length !== theirs.length) throw new RangeError('figures do not come in pairs')
  return median(ours.map((value, index) => value / (theirs[index] as number)))
}
