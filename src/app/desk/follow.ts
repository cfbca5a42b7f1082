import type { IsoDate } from '../../engine/dates'
import { type Assessor, assessor } from '../../engine/outcome'
import { type Answers, UNKNOWN } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { menage } from '../../law/menage'
import { computedOn, type Finding, finderOf } from '../walk/findings'

/** Finds rights again and again while somebody types: of an answer that is typed on, only what rests on it is computed. */
export interface Follower {
  /** What `findings` gives. */
  find(answers: Answers): readonly Finding[]
  /** Makes ready for changes of one answer, by its key; takes as long as computing all. */
  expect(key: string): void
}

/** A situation that was computed so that one of its answers may vary. */
interface Ready {
  readonly key: string
  readonly assessment: Assessor
}

/** Keys of the answers that differ. */
function changes(before: Answers, after: Answers): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const [key, value] of after) if (before.get(key) !== value) changed.add(key)
  for (const key of before.keys()) if (!after.has(key)) changed.add(key)
  return changed
}

/** Follows the answers of one case. */
export function follower(benefits: readonly Benefit[], today: IsoDate): Follower {
  let answers: Answers = new Map()
  let found: readonly Finding[] | undefined
  let ready: Ready | undefined

  const all = (key: string) => {
    ready = { key, assessment: assessor(answers, computedOn(today), { varying: new Set([key]) }) }
    found = benefits.map(finderOf(ready.assessment))
  }
  return {
    find(now) {
      const [key = '', ...others] = changes(answers, now)
      // A comma typed after an amount, an answer said again: nothing differs.
      if (found && key === '') return found
      const isOne = others.length === 0
      // What nobody knows is supposed in turn: whether one more or one less is, changes all of them.
      const sameKind = answers.get(key) !== UNKNOWN && now.get(key) !== UNKNOWN
      answers = now
      if (!found || !ready || ready.key !== key || !isOne || !sameKind) all(isOne ? key : '')
      else {
        const { assessment } = ready
        assessment.vary(now)
        const find = finderOf(assessment)
        found = found.map((one) => (assessment.varies(one.benefit.rule, menage) ? find(one.benefit) : one))
      }
      return found ?? []
    },
    expect(key) {
      if (ready?.key !== key) all(key)
    },
  }
}
