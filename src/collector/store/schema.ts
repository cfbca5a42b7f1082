import type { ColumnType } from 'kysely'

/** A column whose writing differs from its reading: both engines answer sums as numbers or as texts. */
type Count = ColumnType<number, number, number>

/**
 * What the collector keeps: who may send, which batches came, and sums; and of the staff, what they changed in the local
 * pack. No table holds a visit, an address, a moment of a visitor finer than a month, or a key that two reports of one
 * person would share.
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
  /** Staff who keep the local pack; `password`: argon2id, with its parameters; `locked`: 0 or 1. */
  account: { account_id: string; site_id: string; password: string; locked: Count }
  /** Staff at work; moments in UTC, ISO 8601. */
  sitting: { token_sha256: string; account_id: string; begun_at: string; seen_at: string }
  /** One row, written first by each change of the workshop: changes wait for one another, and have a number each. */
  workshop: { workshop_id: string; changes: Count }
  /** The pack that is being prepared; `revision`: number of the change that it comes from; `removed` is kept as a row. */
  draft: {
    kind: string
    item_id: string
    revision: Count
    body: string
    to_confirm: Count
    removed: Count
    changed_by: string
    changed_at: string
  }
  /** Packs that were published, as their text; never changed. */
  pack_version: {
    version: string
    pack: string
    note: string
    account_id: string
    site_id: string
    published_at: string
  }
  /** Who of the staff changed what; `paths`: JSON, names of what changed, without what was in them. */
  change: {
    number: Count
    changed_at: string
    account_id: string
    site_id: string
    action: string
    kind: string
    item_id: string
    paths: string
  }
}
