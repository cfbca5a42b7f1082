/** Normal quantile of 95 %. */
const Z = 1.959963984540054

/**
 * 95 % interval of a share of `base` people (Wilson 1927): the shares that are less than Z standard errors away, the
 * error being that of the share and, beside it, a variance of another origin. Not clamped.
 */
export function wilson(share: number, base: number, variance = 0): { readonly low: number; readonly high: number } {
  const square = Z * Z
  const spread = 1 + square / base
  const middle = (share + square / (2 * base)) / spread
  // Noise may take a share out of 0..1, where no share explains it: the interval is then a point.
  const half = Math.sqrt(Math.max(0, middle * middle - (share * share - square * variance) / spread))
  return { low: Math.min(share, middle - half), high: Math.max(share, middle + half) }
}

/**
 * Variance of a share that comes from noise: each of `batches` added two-sided geometric noise of parameter ε to the
 * three counts. The two that are no part of the numerator weigh the share, the numerator itself its complement.
 */
export function noiseVariance(share: number, base: number, batches: number, epsilon: number): number {
  const a = Math.exp(-epsilon)
  const ofOne = (2 * a) / (1 - a) ** 2
  return (batches * ofOne * ((1 - share) ** 2 + 2 * share ** 2)) / base ** 2
}
