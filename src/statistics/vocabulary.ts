/** Version of the format of a batch. A collector accepts it and the one before. */
export const FORMAT = 1

/** Fewer people than that are never told apart, neither on the way out of a device nor in what is published. */
export const THRESHOLD = 11

/** A table leaves a device only when it was filled on that many different days. */
export const DISTINCT_DAYS = 3

/** Counts that did not reach the threshold in that many months are forgotten. */
export const KEPT_MONTHS = 12

/** Answers that a question of the month may have. */
export const MOST_ANSWERS = 6

/** Where a person stands with a right found open: receives it, waits for the answer, does not receive it. */
export const STATUSES = ['rec', 'att', 'non'] as const
export type Status = (typeof STATUSES)[number]

/**
 * Why somebody does not receive it, in the terms of the Odenore (Warin 2010; fifth form 2020): non-connaissance,
 * non-demande, non-réception, non-proposition, non-orientation, and not stated.
 */
export const REASONS = ['nk', 'nd', 'nr', 'np', 'no', 'nx'] as const
export type Reason = (typeof REASONS)[number]

/** The reasons by who can act: the information did not arrive, known but not claimed, claimed but not obtained. */
export const REASON_GROUPS = {
  information: ['nk', 'np', 'no'],
  notClaimed: ['nd'],
  notObtained: ['nr'],
  notStated: ['nx'],
} as const satisfies Readonly<Record<string, readonly Reason[]>>
export type ReasonGroup = keyof typeof REASON_GROUPS

/**
 * What is behind two of the reasons. Not claimed: too complicated, afraid of losing something or of a check, would
 * rather do without. Not obtained: refused as not entitled, stopped, file stuck. Either: not stated.
 */
export const MOTIVES = { nd: ['mc', 'mp', 'mr', 'nx'], nr: ['rf', 'st', 'bl', 'nx'] } as const satisfies Partial<
  Record<Reason, readonly string[]>
>
export type Motive = (typeof MOTIVES)[keyof typeof MOTIVES][number]

/** What became of a right since the last visit: opened, under way, refused, nothing done. */
export const OUTCOMES = ['open', 'wait', 'refused', 'none'] as const
export type OutcomeSince = (typeof OUTCOMES)[number]

/** Of a table by age: claimed (receives or waits), or not received. */
export const AGE_STATUSES = ['asked', 'non'] as const
export type AgeStatus = (typeof AGE_STATUSES)[number]

/**
 * The tables that are counted, by their number in a batch. `subject` is the id of a right, but for `questions` (id of
 * the question of the month; `c1` its answer) and `needs` (id of a need that has no answer; `c1` a commune).
 */
export const TABLES = {
  /** `c1`: status. */
  standing: 0,
  /** `c1`: reason. */
  reasons: 1,
  /** `c1`: claimed or not; `c2`: age band. */
  ages: 2,
  /** `c1`: reason; `c2`: motive. */
  motives: 3,
  /** `c1`: what became of it; people who came back, and nobody of the tables above. */
  outcomes: 4,
  questions: 5,
  needs: 6,
} as const
export type TableName = keyof typeof TABLES
export type TableNumber = (typeof TABLES)[TableName]

/** A calendar month, `YYYY-MM`. */
export type Month = string

/** Months from one to another; negative when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))

/** The month that many months later. */
export function monthAfter(month: Month, months = 1): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}
