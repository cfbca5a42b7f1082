import type { Share } from './figures'

/** Of a normal law: beyond it on either side lies one case in twenty. */
const Z = 1.96

/** Variance of a share whose counts were blurred: its interval holds it, its base does not. */
const spread = ({ low, high }: Share) => ((high - low) / (2 * Z)) ** 2

/** Whether chance explains badly (two-proportion test at 5 %) that two groups of people differ that much. */
export function differs(a: Share, b: Share): boolean {
  const gap = Math.abs(a.value - b.value)
  if (a.noise || b.noise) return gap > Z * Math.sqrt(spread(a) + spread(b))
  const pooled = (a.value * a.base + b.value * b.base) / (a.base + b.base)
  return gap > Z * Math.sqrt(pooled * (100 - pooled) * (1 / a.base + 1 / b.base))
}

/** Whether two intervals have something in common: then neither comes before the other. */
export const overlap = (a: Share, b: Share): boolean => a.low <= b.high && b.low <= a.high
