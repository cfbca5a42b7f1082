import { strToU8 } from 'fflate'
import * as v from 'valibot'
import { EVENT_IDS } from '../../../content/checklists/checklist'
import { checklistOf } from '../../../content/checklists/register'
import type { IsoDate } from '../../../engine/dates'
import { BENEFITS } from '../../../law/benefits'
import { answersOf, packedAnswers } from '../../handoff/answers'
import { isDocument, isEvent } from '../../handoff/codec'
import { compressed, expanded } from '../../handoff/compressed'
import { day, few, name, right } from '../../handoff/schema'
import { LANGUAGES, type Language } from '../../i18n/languages'
import { isLocalRight } from '../../local/rights'
import { stepKey } from '../../plan/plan'
import { createSession, type Session, type Taken, type Visit } from '../../session/session'
import { DICTIONARY } from './dictionary'
import { entriesOf, rows, rowsOf } from './rows'

/** What was said in a visit, to go on from it another day. Rights are not in it: they are computed again. */
export interface Case extends Pick<Visit, 'answers' | 'taken' | 'events' | 'days' | 'have' | 'done' | 'leftOut'> {
  readonly madeOn: IsoDate
  readonly language: Language
}

const dictionary = strToU8(DICTIONARY)

const TAKEN: readonly Taken[] = ['receives', 'pending', 'no']

/** A case in few letters: made on, language, answers, benefits (taken, left out), events and days, documents, steps. */
const travelling = v.strictObject({
  d: day,
  l: v.picklist(LANGUAGES),
  a: rows,
  t: few(v.strictTuple([right, v.picklist([0, 1, 2])]), 100),
  o: few(right, 100),
  e: few(name, 15),
  y: few(v.strictTuple([name, day]), 15),
  h: few(name, 100),
  s: few(v.pipe(v.string(), v.regex(/^step:[a-zA-Z]{1,40}:[a-zA-Z]{1,40}$/)), 300),
})

const DISCREET = new Set(EVENT_IDS.filter((id) => checklistOf(id).discreet))

/** The case of a visit. What is discreet is on no paper. */
export const caseOf = (visit: Visit, language: Language, today: IsoDate): Case => ({
  madeOn: today,
  language,
  answers: visit.answers,
  taken: visit.taken,
  events: new Set([...visit.events].filter((event) => !DISCREET.has(event))),
  days: new Map([...visit.days].filter(([event]) => !DISCREET.has(event))),
  have: visit.have,
  done: new Set([...visit.done].filter((key) => ![...DISCREET].some((event) => key.startsWith(stepKey(event, ''))))),
  leftOut: visit.leftOut,
})

/** A case as bytes. */
export const packCase = (saved: Case): Uint8Array<ArrayBuffer> =>
  packed({
    d: saved.madeOn,
    l: saved.language,
    a: rowsOf(packedAnswers(saved.answers)),
    t: [...saved.taken].map(([id, taken]) => [id, TAKEN.indexOf(taken) as 0 | 1 | 2]),
    o: [...saved.leftOut],
    e: [...saved.events],
    y: [...saved.days],
    h: [...saved.have],
    s: [...saved.done],
  })

/** The same of what travels. */
export const packed = (all: v.InferOutput<typeof travelling>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(compressed(all, dictionary))

const rightIds = new Set(BENEFITS.map(({ id }) => id))
const isRight = (id: string): boolean => rightIds.has(id) || isLocalRight(id)

/** The case again; names that this version does not know are left out. Throws when anything is not as it should be. */
export function unpackCase(bytes: Uint8Array): Case {
  const { d, l, a, t, o, e, y, h, s } = v.parse(travelling, expanded(bytes, dictionary))
  return {
    madeOn: d,
    language: l,
    answers: answersOf(entriesOf(a), d),
    taken: new Map(t.flatMap(([id, taken]) => (isRight(id) ? [[id, TAKEN[taken] as Taken]] : []))),
    leftOut: new Set(o.filter(isRight)),
    events: new Set(e.filter(isEvent)),
    days: new Map(y.flatMap(([id, on]) => (isEvent(id) ? [[id, on]] : []))),
    have: new Set(h.filter(isDocument)),
    done: new Set(s),
  }
}

/** A visit that goes on from a case. */
export function resumed(saved: Case, today: IsoDate): Session {
  const session = createSession(today, saved.answers)
  for (const [id, taken] of saved.taken) session.take(id, taken)
  for (const id of saved.leftOut) session.leaveOut(id, true)
  for (const event of saved.events) session.plan(event, true)
  for (const [event, on] of saved.days) session.happens(event, on)
  for (const document of saved.have) session.have(document, true)
  for (const key of saved.done) session.finish(key, true)
  return session
}
