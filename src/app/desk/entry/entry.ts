import { answerKey, type FactRef, InvalidAnswer, UNKNOWN } from '../../../engine/types'
import type { Session } from '../../session/session'
import { createStore, type Store } from '../../session/store'
import { inputOf } from '../../walk/inputs'
import { proposed } from './proposed'
import { isTyped, QUESTION_MARK, rawOf } from './typed'

/** A text that stands in a field: what is not an answer is kept as it was typed. */
export interface Draft {
  readonly text: string
  /** The field was left: what is wrong with the text is said. */
  readonly left: boolean
}

/** Fast entry of one case: what is typed goes to the session as soon as it is an answer, and is taken back when it is none. */
export interface Entry extends Pick<Store<ReadonlyMap<string, Draft>>, 'get' | 'subscribe'> {
  /** A text typed in a field. */
  type(field: FactRef, text: string): void
  /** The field is left: an answer is written as it was understood. */
  leave(field: FactRef): void
  /** A raw value chosen; `undefined` takes the answer back. What is not possible does, too. */
  say(field: FactRef, raw: unknown): void
  /** "Je ne sais pas", where that can be. */
  unknown(field: FactRef): void
  /** Takes what an empty field proposes. Whether it proposed something. */
  accept(field: FactRef): boolean
}

const entries = new WeakMap<Session, Entry>()

/** The entry of a case: forgotten with it, kept while another panel is shown or the desk is locked. */
export function entryOf(session: Session): Entry {
  const known = entries.get(session) ?? newEntry(session)
  entries.set(session, known)
  return known
}

const keyOf = ({ fact, subject }: FactRef) => answerKey(fact, subject)

function newEntry(session: Session): Entry {
  const store = createStore<ReadonlyMap<string, Draft>>(new Map())
  const draft = (key: string, next: Draft | null) => {
    const drafts = new Map(store.get())
    if (next) drafts.set(key, next)
    else drafts.delete(key)
    store.set(drafts)
  }
  const say = (field: FactRef, raw: unknown) => {
    const { fact, subject } = field
    if (raw === UNKNOWN && fact.plausible) return session.dontKnow(fact, subject)
    try {
      if (raw === undefined || raw === UNKNOWN) return session.unsay(fact, subject)
      session.answer(fact, subject, raw)
    } catch (error) {
      if (!(error instanceof InvalidAnswer)) throw error
      session.unsay(fact, subject)
    }
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    say,
    type(field, text) {
      const input = inputOf(field.fact.id)
      if (!isTyped(input)) return
      const typed = text.includes(QUESTION_MARK) ? QUESTION_MARK : text
      draft(keyOf(field), { text: typed, left: false })
      const raw = rawOf(input, typed)
      // A date typed over another one: that one stands until the new one is whole, or the field is left without it.
      if (raw !== undefined || typed.trim() === '') say(field, raw)
    },
    leave(field) {
      const key = keyOf(field)
      const left = store.get().get(key)
      if (!left) return
      const input = inputOf(field.fact.id)
      if (isTyped(input) && rawOf(input, left.text) === undefined) say(field, undefined)
      const done = session.get().answers.has(key) || left.text.trim() === ''
      draft(key, done ? null : { ...left, left: true })
    },
    unknown: (field) => say(field, UNKNOWN),
    accept(field) {
      const value = proposed(field)
      if (value === undefined || session.get().answers.has(keyOf(field))) return false
      say(field, value)
      return true
    },
  }
}
