import type { IsoDate } from '../../engine/dates'
import { type Answers, answerKey, type Fact, type Subject, UNKNOWN } from '../../engine/types'
import { pruned } from '../walk/situation'
import { createStore, type Store } from './store'

/** What the visitor says of a right found open. */
export type Taken = 'receives' | 'pending' | 'no'

export interface Visit {
  readonly answers: Answers
  /** Benefit id → what the visitor says of it. */
  readonly taken: ReadonlyMap<string, Taken>
}

export interface Session extends Pick<Store<Visit>, 'get' | 'subscribe'> {
  /** Throws `InvalidAnswer` before anything changes. */
  answer(fact: Fact<never, unknown>, subject: Subject, raw: unknown): void
  /** "Je ne sais pas". Only for facts that have plausible values. */
  dontKnow(fact: Fact<never, unknown>, subject: Subject): void
  take(benefitId: string, taken: Taken): void
  /** Forgets the whole visit. */
  wipe(): void
}

const empty = (): Visit => ({ answers: new Map(), taken: new Map() })

/** One visitor. Memory only: nothing here may reach a storage, an address or a log. */
export function createSession(today: IsoDate): Session {
  const store = createStore(empty())
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
    take(benefitId, taken) {
      const visit = store.get()
      store.set({ ...visit, taken: new Map(visit.taken).set(benefitId, taken) })
    },
    wipe: () => store.set(empty()),
  }
}
