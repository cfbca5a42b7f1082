import type { EventId } from '../../content/checklists/checklist'
import type { NeedId } from '../../content/directory/needs'
import type { DocumentId } from '../../content/documents/ids'
import type { CommuneCode } from '../../content/local/communes'
import type { IsoDate } from '../../engine/dates'
import { type Answers, answerKey, type Fact, type Subject, UNKNOWN } from '../../engine/types'
import type { Motive, Reason } from '../../statistics/vocabulary'
import { pruned } from '../walk/situation'
import { createStore, type Store } from './store'

/** What the visitor says of a right found open. */
export type Taken = 'receives' | 'pending' | 'no'

/** Why somebody does not receive a right. */
export interface Why {
  readonly reason: Reason
  readonly motive?: Motive | undefined
}

/** What is looked for in the directory. */
export interface PlaceSearch {
  readonly typed: string
  readonly need: NeedId | null
  /** From where: the nearest come first. */
  readonly commune: CommuneCode | null
  /** Only what is open at this moment. */
  readonly openOnly: boolean
}

export interface Visit {
  readonly answers: Answers
  /** Benefit id → what the visitor says of it. */
  readonly taken: ReadonlyMap<string, Taken>
  /** Benefit id → why it is not received. */
  readonly why: ReadonlyMap<string, Why>
  /** Needs that the visitor finds no answer to in the commune of their search. */
  readonly lacking: ReadonlySet<NeedId>
  /** Life events put into the file. */
  readonly events: ReadonlySet<EventId>
  /** Days of life events, in the file or not. */
  readonly days: ReadonlyMap<EventId, IsoDate>
  /** Documents that the visitor says they have. */
  readonly have: ReadonlySet<DocumentId>
  /** Keys of the steps that are done: what the file holds no more. */
  readonly done: ReadonlySet<string>
  /** Ids of open rights that the visitor does not want in the file. */
  readonly leftOut: ReadonlySet<string>
  readonly search: PlaceSearch
}

export interface Session extends Pick<Store<Visit>, 'get' | 'subscribe'> {
  /** Throws `InvalidAnswer` before anything changes. */
  answer(fact: Fact<never, unknown>, subject: Subject, raw: unknown): void
  /** "Je ne sais pas". Only for facts that have plausible values. */
  dontKnow(fact: Fact<never, unknown>, subject: Subject): void
  /** Takes an answer back: it is to be asked again. */
  unsay(fact: Fact<never, unknown>, subject: Subject): void
  take(benefitId: string, taken: Taken): void
  /** Says why a right is not received. */
  explain(benefitId: string, why: Why): void
  /** Whether a need has no answer here. */
  lack(need: NeedId, lacking: boolean): void
  /** Puts a life event into the file, or takes it out. */
  plan(event: EventId, planned: boolean): void
  /** The day of a life event; `null`: not known. */
  happens(event: EventId, on: IsoDate | null): void
  /** Whether the visitor has a document. */
  have(document: DocumentId, have: boolean): void
  /** Whether a step is done, by its key in the plan. */
  finish(stepKey: string, done: boolean): void
  /** Leaves an open right out of the file, or takes it back. */
  leaveOut(benefitId: string, out: boolean): void
  /** Looks for something else in the directory. */
  look(search: Partial<PlaceSearch>): void
  /** Forgets the whole visit. */
  wipe(): void
}

const empty = (answers: Answers = new Map()): Visit => ({
  answers: pruned(answers),
  taken: new Map(),
  why: new Map(),
  lacking: new Set(),
  events: new Set(),
  days: new Map(),
  have: new Set(),
  done: new Set(),
  leftOut: new Set(),
  search: { typed: '', need: null, commune: null, openOnly: false },
})

/** The same set with a member, or without it. */
function withMember<T>(set: ReadonlySet<T>, member: T, present: boolean): ReadonlySet<T> {
  const changed = new Set(set)
  if (present) changed.add(member)
  else changed.delete(member)
  return changed
}

/** One visitor, with the answers they bring. Memory only: nothing here may reach a storage, an address or a log. */
export function createSession(today: IsoDate, brought?: Answers | null): Session {
  const store = createStore(empty(brought ?? undefined))
  const put = (fact: Fact<never, unknown>, subject: Subject, value: unknown) => {
    const visit = store.get()
    const answers = pruned(new Map(visit.answers).set(answerKey(fact, subject), value))
    store.set({ ...visit, answers })
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    answer: (fact, subject, raw) => put(fact, subject, fact.parse(raw, today)),
    dontKnow: (fact, subject) => put(fact, subject, UNKNOWN),
    unsay(fact, subject) {
      const visit = store.get()
      const answers = new Map(visit.answers)
      if (answers.delete(answerKey(fact, subject))) store.set({ ...visit, answers: pruned(answers) })
    },
    take(benefitId, taken) {
      const visit = store.get()
      const why = new Map(visit.why)
      if (taken !== 'no') why.delete(benefitId)
      store.set({ ...visit, taken: new Map(visit.taken).set(benefitId, taken), why })
    },
    explain(benefitId, why) {
      const visit = store.get()
      store.set({ ...visit, why: new Map(visit.why).set(benefitId, why) })
    },
    lack(need, lacking) {
      const visit = store.get()
      store.set({ ...visit, lacking: withMember(visit.lacking, need, lacking) })
    },
    plan(event, planned) {
      const visit = store.get()
      store.set({ ...visit, events: withMember(visit.events, event, planned) })
    },
    happens(event, on) {
      const visit = store.get()
      const days = new Map(visit.days)
      if (on === null) days.delete(event)
      else days.set(event, on)
      store.set({ ...visit, days })
    },
    have(document, have) {
      const visit = store.get()
      store.set({ ...visit, have: withMember(visit.have, document, have) })
    },
    finish(stepKey, done) {
      const visit = store.get()
      store.set({ ...visit, done: withMember(visit.done, stepKey, done) })
    },
    leaveOut(benefitId, out) {
      const visit = store.get()
      store.set({ ...visit, leftOut: withMember(visit.leftOut, benefitId, out) })
    },
    look(search) {
      const visit = store.get()
      store.set({ ...visit, search: { ...visit.search, ...search } })
    },
    wipe: () => store.set(empty()),
  }
}
