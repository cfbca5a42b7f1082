/** Milliseconds without a gesture before the warning, then before the erasure. */
export interface IdleLimits {
  readonly warnAfter: number
  /** How long the warning stays up: never under 20 s (WCAG 2.2.1). */
  readonly grace: number
}

const SECOND = 1000
const LEAST_GRACE = 20 * SECOND
const GRACE = 30 * SECOND
const QUESTIONS = 90
/** A page of results is read for longer than a question. */
const READING = 2

/** Limits of a terminal; `seconds` is its own setting for questions. */
export const idleLimits = (reading: boolean, seconds = QUESTIONS): IdleLimits => ({
  warnAfter: seconds * SECOND * (reading ? READING : 1),
  grace: GRACE,
})

export type IdleState =
  | { readonly kind: 'present' }
  /** `left`: share of the grace that remains, 1 to 0. */
  | { readonly kind: 'warning'; readonly left: number; readonly secondsLeft: number }
  | { readonly kind: 'gone' }

/** What to do after `idle` milliseconds without a gesture. Throws `RangeError` when the warning would be too short. */
export function idleState(idle: number, { warnAfter, grace }: IdleLimits): IdleState {
  if (grace < LEAST_GRACE) throw new RangeError(`a warning of ${grace} ms is too short`)
  if (idle < warnAfter) return { kind: 'present' }
  const left = warnAfter + grace - idle
  return left <= 0 ? { kind: 'gone' } : { kind: 'warning', left: left / grace, secondsLeft: Math.ceil(left / SECOND) }
}
