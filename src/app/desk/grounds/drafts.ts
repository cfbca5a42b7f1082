import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Session } from '../../session/session'
import { createStore, type Store } from '../../session/store'
import type { Explanation, Received } from './explanations'
import type { LetterKind } from './letter'
import { centsTyped } from './typed'

/** What was received from the office on one right, as typed. */
export interface Decided {
  readonly typed: string
  readonly refused: boolean
  readonly on: IsoDate | null
}

/** What could explain a difference: true of the answers that it was looked for with, and of no others. */
export interface Search {
  readonly answers: Answers
  readonly found: readonly Explanation[]
  /** The one that the letter cites. */
  readonly cited: Explanation | null
}

/** A letter that was changed by hand, and what it was made from. */
export interface Edited {
  readonly prepared: string
  readonly text: string
}

/** What was typed on one right. */
export interface Draft {
  readonly decided: Decided
  readonly search: Search | null
  readonly kind: LetterKind | null
  readonly edited: ReadonlyMap<LetterKind, Edited>
}

/** What was typed in "Why, for professionals". */
export interface Drafts {
  /** The right that is explained; `null`: none was chosen. */
  readonly right: string | null
  readonly of: ReadonlyMap<string, Draft>
}

const NO_DRAFT: Draft = {
  decided: { typed: '', refused: false, on: null },
  search: null,
  kind: null,
  edited: new Map(),
}
const NOTHING: Drafts = { right: null, of: new Map() }

const stores = new WeakMap<Session, Store<Drafts>>()

/** What was typed on the case of a session: in memory only, kept while another panel is shown, forgotten with the case. */
export function draftsOf(session: Session): Store<Drafts> {
  const known = stores.get(session)
  if (known) return known
  const store = createStore(NOTHING)
  stores.set(session, store)
  session.subscribe(() => {
    if (session.get().answers.size === 0) store.set(NOTHING)
  })
  return store
}

export const draftFor = ({ of }: Drafts, right: string): Draft => of.get(right) ?? NO_DRAFT

/** Changes what was typed on one right. */
export function change(store: Store<Drafts>, right: string, part: Partial<Draft>): void {
  const drafts = store.get()
  store.set({ ...drafts, of: new Map(drafts.of).set(right, { ...draftFor(drafts, right), ...part }) })
}

/** Cents, `null` when refused, `undefined` when nothing that can be read was typed. */
export const receivedOf = ({ refused, typed }: Decided): Received | undefined => (refused ? null : centsTyped(typed))

/** The search of these answers; `null`: none, or one of a case that has changed since. */
export const searchOf = ({ search }: Draft, answers: Answers): Search | null =>
  search?.answers === answers ? search : null
