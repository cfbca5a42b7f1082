import type { Motive, OutcomeSince, Reason, Status } from './vocabulary'

/** What one visit says of one right found open. */
export interface Answered {
  readonly right: string
  readonly status: Status
  /** Of somebody who does not receive it; not stated when absent. */
  readonly reason?: Reason | undefined
  readonly motive?: Motive | undefined
}

/** All that one visit may add to the counters. Lives in memory until the vote, then only as counts. */
export interface Ballot {
  readonly mode: 'alone' | 'mediator' | null
  /** First simulation here this quarter; `null`: not said, and nothing but the visit is counted of its rights. */
  readonly first: boolean | null
  /** Age of the visitor in years; `null`: not said, and nothing is counted of its rights. */
  readonly age: number | null
  readonly rights: readonly Answered[]
  /** Of somebody who came back: right → what became of it. */
  readonly outcomes: ReadonlyMap<string, OutcomeSince>
  /** Question of the month, and the answer. */
  readonly question: { readonly id: string; readonly answer: string } | null
  /** Needs without an answer in a commune. */
  readonly missing: { readonly commune: string; readonly needs: readonly string[] } | null
}
