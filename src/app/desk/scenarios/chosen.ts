import type { Session } from '../../session/session'
import { createStore, type Store } from '../../session/store'
import type { Kind, Typed } from './fields'

/** A scenario that was chosen, and what was typed for it. */
interface Chosen {
  readonly id: number
  readonly kind: Kind
  readonly typed: Typed
}

const cases = new WeakMap<Session, Store<readonly Chosen[]>>()

/** The scenarios of a case: forgotten with it, kept while another panel is shown or the desk is locked. */
export function chosenOf(session: Session): Store<readonly Chosen[]> {
  const known = cases.get(session) ?? createStore<readonly Chosen[]>([])
  cases.set(session, known)
  return known
}
