import type { ColumnType } from 'kysely'

/** A column whose writing differs from its reading: both engines answer sums as numbers or as texts. */
type Count = ColumnType<number, number, number>

/**
 * What the collector keeps: who may send, which batches came, and sums. No table holds a visit, an address, a moment
 * finer than a month, or a key that two reports of one person would share.
 */
export interface Database {
  /** Public bodies that tables are published for, such as a community of communes; `territory_id`: its SIREN. */
  territory: { territory_id: string; label: string }
  /** Houses; `geo`: département. */
  site: { site_id: string; territory_id: string; geo: string; label: string }
  /** Devices that may send; `token_sha256`: hexadecimal. */
  kiosk: { kiosk_id: string; site_id: string; token_sha256: string; revoked: Count }
  /** Codes that enrol one device once; `expires_on`: a day. */
  enrolment: { code_sha256: string; site_id: string; kiosk_id: string; expires_on: string }
  /** Ledger of batches; `counted_in`: the month whose sums it went into (a late batch: the month it came in). */
  batch: {
    site_id: string
    kiosk_id: string
    month: string
    body_sha256: string
    cat: string
    sessions: Count
    refused: Count
    alone: Count
    mediator: Count
    counted_in: string
  }
  /** Sums; `month`: the month they are counted in; `batches`: how many batches went into it. */
  cell: {
    site_id: string
    month: string
    cat: string
    tbl: Count
    subject: string
    c1: string
    c2: string
    n: Count
    batches: Count
  }
  /** Per device since its enrolment: tables that must stay within one another. */
  tally: {
    site_id: string
    kiosk_id: string
    cat: string
    subject: string
    standing: Count
    non: Count
    reasons: Count
    ages: Count
  }
  /** Numbers drawn by telephones for one report each: a repeated report is counted once. Dropped with the quarter. */
  seen: { geo: string; quarter: string; nonce: string }
  /** Sums of the randomised answers of telephones; `rr`: the mechanism. */
  phone: { geo: string; quarter: string; cat: string; rr: string; subject: string; answer: Count; n: Count }
  /** What has been published: once, never again. */
  edition: { territory_id: string; period: string; sha256: string; made_on: string }
}
