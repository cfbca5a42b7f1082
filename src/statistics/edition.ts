import type { TableName } from './vocabulary'

/** A quarter (`2026-Q1`) or a year (`2026`). */
export type PeriodId = string

/**
 * What a row counts. A share is in whole per cent with its interval; a count is rounded to 5.
 *
 * - `visits`: `sessions` (count), `accepted` (share of visitors who let themselves be counted), `alone`, `mediator`.
 * - `standing`: `rec`, `att`, `non` (counts), `rate` (share of those who do not receive it).
 * - `reasons`: a group of reasons in a quarter, a reason in a year (counts).
 * - `ages`: `rate` by band (`detail`: first age of the band).
 * - `motives`: a motive (count; `detail`: the reason).
 * - `outcomes`: what became of it (counts).
 * - `questions`: an answer (count; `subject`: the question).
 * - `needs`: `missing` (count; `subject`: the need; `place`: a commune).
 */
export type Indicator = string

/** `nd`: withheld, too few people; never shown as zero. */
export type RowStatus = 'ok' | 'nd'

/** One figure of an edition; one line of its CSV. */
export interface Row {
  readonly table: TableName | 'visits'
  /** Id of a site or of a commune; `''`: the whole territory. */
  readonly place: string
  /** Id of a right, of a question or of a need; `''`: all visits. */
  readonly subject: string
  readonly indicator: Indicator
  readonly detail: string
  /** `null` exactly when withheld. */
  readonly value: number | null
  /** Interval of a share (Wilson, 95 %), in whole per cent; `null` for counts. */
  readonly low: number | null
  readonly high: number | null
  /** People the share is about, rounded to 5; `null` for counts. */
  readonly base: number | null
  readonly status: RowStatus
  readonly catalogue: string
  /** `noise`: counts to which each device added noise. */
  readonly method: 'exact' | 'noise'
}

/** What is published of one territory for one closed period: written once, never revised. */
export interface Edition {
  readonly v: 1
  readonly territory: { readonly id: string; readonly label: string }
  readonly period: PeriodId
  /** Last day of the period, and day on which the edition was made. */
  readonly closedOn: string
  readonly madeOn: string
  /** Made of invented visits, to show what the screens look like. */
  readonly demo: boolean
  readonly sites: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly Row[]
  /** Number of rows that are withheld. */
  readonly withheld: number
}

/** What has been published, newest first: `GET /v1/published/index.json`. */
export interface EditionIndex {
  readonly demo: boolean
  readonly editions: readonly {
    readonly territory: string
    readonly label: string
    readonly period: PeriodId
    /** SHA-256 of the JSON file, in hexadecimal. */
    readonly sha256: string
  }[]
}
