/** Milliseconds without a gesture before the warning, then before the erasure. */
export interface IdleLimits {
  readonly warnAfter: number
  /** How long the warning stays up: never under 30 s, where WCAG 2.2.1 asks for 20. */
  readonly grace: number
}

/** What somebody does in front of a screen: answer by heart, read, or look for a paper. */
export type Pace = 'answering' | 'reading' | 'searching'

const SECOND = 1000
const GRACE = 30 * SECOND
const QUESTIONS = 90
/** How many times as long as a question a screen waits. */
const TIMES: Readonly<Record<Pace, number>> = { answering: 1, reading: 2, searching: 3 }
/** Seconds while a mediator is there: people talk, and the screen waits. */
const MEDIATED = 600

/** Limits of a terminal; `seconds` is its own setting for questions, `mediated`: a mediator is present. */
export const idleLimits = (pace: Pace, seconds = QUESTIONS, mediated = false): IdleLimits => ({
  warnAfter: Math.max(seconds * TIMES[pace], mediated ? MEDIATED : 0) * SECOND,
  grace: GRACE,
})

export type IdleState =
  | { readonly kind: 'present' }
  /** `left`: share of the grace that remains, 1 to 0. */
  | { readonly kind: 'warning'; readonly left: number; readonly secondsLeft: number }
  | { readonly kind: 'gone' }

/** What to do after `idle` milliseconds without a gesture. Throws `RangeError` when the warning would be too short. */
export function idleState(idle: number, { warnAfter, grace }: IdleLimits): IdleState {
  if (grace < GRACE) throw new RangeError(`a warning of ${grace} ms is too short`)
  if (idle < warnAfter) return { kind: 'present' }
  const left = warnAfter + grace - idle
  return left <= 0 ? { kind: 'gone' } : { kind: 'warning', left: left / grace, secondsLeft: Math.ceil(left / SECOND) }
}

/** Event of the page while it reads aloud: somebody listens. */
export const READING = 'reading-aloud'
