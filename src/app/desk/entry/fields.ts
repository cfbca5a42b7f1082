import type { IsoDate } from '../../../engine/dates'
import { type Answers, answerKey, type Fact, type FactRef, type Subject } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import { commune, FACTS, foyer } from '../../../law/facts'
import * as enfants from '../../../law/facts/enfants'
import * as foyers from '../../../law/facts/foyer'
import * as logement from '../../../law/facts/logement'
import * as revenus from '../../../law/facts/revenus'
import { menage } from '../../../law/menage'
import { type Finding, findingsInSteps } from '../../walk/findings'
import { inOrder, personOf } from '../../walk/people'
import { withBound } from '../../walk/screens'
import { subjects } from '../../walk/situation'
import { supposedFrom, typical } from '../../walk/typical'

/** Parts of the page, in the order of an interview. */
const PARTS = ['people', 'home', 'incomes', 'situations', 'care'] as const
export type Part = (typeof PARTS)[number]

const isOf = (module: object, fact: Fact) => Object.values(module).includes(fact)

const parts = new Map<Fact, Part>()

/** The law's own files say what goes together. */
function partOf(fact: Fact): Part {
  const part = parts.get(fact) ?? findPart(fact)
  parts.set(fact, part)
  return part
}

function findPart(fact: Fact): Part {
  if (fact.id === commune.id || isOf(logement, fact)) return 'home'
  if (isOf(foyers, fact)) return 'people'
  if (isOf(revenus, fact)) return 'incomes'
  return isOf(enfants, fact) ? 'care' : 'situations'
}

/** Fields about one subject. */
export interface Group {
  readonly subject: Subject
  readonly fields: readonly FactRef[]
}

const keyOf = ({ fact, subject }: FactRef) => answerKey(fact, subject)

const BY_ID = new Map((FACTS as readonly Fact[]).map((fact) => [fact.id, fact]))

/** Deeper than any chain of questions. */
const MOST_STEPS = 20

/** All facts that rights ask one after the other, each answered from `known` or in the usual way. */
function* asked(
  benefits: readonly Benefit[],
  from: Answers,
  known: Answers,
  today: IsoDate,
): Generator<undefined, Map<string, FactRef>> {
  const supposed = new Map(from)
  const seen = new Map<string, FactRef>()
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const found = yield* findingsInSteps(benefits, supposed, today)
    const missing = found.flatMap((finding) => finding.missing)
    if (missing.length === 0) break
    for (const ref of missing) {
      seen.set(keyOf(ref), ref)
      supposed.set(keyOf(ref), known.get(keyOf(ref)) ?? typical(supposed, ref.fact, ref.subject, today))
    }
  }
  return seen
}

/** What the law can still read in a situation. */
export interface Foresight {
  /** What it was seen from. */
  readonly of: Answers
  /** Facts not said yet that will be asked, were what comes before answered in the usual way. */
  readonly ahead: readonly FactRef[]
  /** Keys of all facts that a right reads, said or not. */
  readonly read: ReadonlySet<string>
}

export const NOTHING_FORESEEN: Foresight = { of: new Map(), ahead: [], read: new Set() }

/** Looks ahead, with a pause after each right. */
export function* foresee(
  benefits: readonly Benefit[],
  answers: Answers,
  today: IsoDate,
): Generator<undefined, Foresight> {
  const supposed = supposedFrom(answers)
  const ahead = yield* asked(benefits, supposed, supposed, today)
  const read = yield* asked(benefits, new Map(), supposed, today)
  return { of: answers, ahead: [...ahead.values()], read: new Set(read.keys()) }
}

export interface Fields {
  readonly parts: readonly (readonly [part: Part, groups: readonly Group[]])[]
  /** Said, but no right reads it as things are. */
  readonly idle: readonly Group[]
}

/**
 * The fields of the page: what is missing now, what is foreseen, and what was said. `here`: the key of the field that has
 * the keyboard, which stays in its place whatever becomes of it.
 */
export function fieldsOf(
  answers: Answers,
  found: readonly Finding[],
  { of, ahead, read }: Foresight,
  here?: string | null,
): Fields {
  const all = new Map<string, FactRef>([
    [answerKey(foyer, menage), { fact: foyer as unknown as Fact, subject: menage }],
  ])
  const known = new Map(subjects(answers).map((subject) => [subject.id, subject]))
  const asks = [...found.flatMap(({ missing, unknown }) => [...missing, ...unknown]), ...ahead]
  for (const ref of withBound(asks, answers)) {
    if (known.has(ref.subject.id)) all.set(keyOf(ref), ref)
  }
  const idle: FactRef[] = []
  for (const key of here && !answers.has(here) ? [...answers.keys(), here] : answers.keys()) {
    const at = key.indexOf('@')
    const [fact, subject] = [BY_ID.get(key.slice(0, at)), known.get(key.slice(at + 1))]
    if (!fact || !subject || all.has(key)) continue
    if (key === here || read.has(key) || of.get(key) !== answers.get(key)) all.set(key, { fact, subject })
    else idle.push({ fact, subject })
  }
  const fields = inOrder([...all.values()])
  return {
    parts: PARTS.map(
      (part) => [part, ordered(part, grouped(fields.filter(({ fact }) => partOf(fact) === part)))] as const,
    ),
    idle: grouped(inOrder(idle)),
  }
}

/** Money and health are asked person by person, then of the household. */
const ordered = (part: Part, groups: readonly Group[]): readonly Group[] =>
  part === 'incomes' || part === 'situations'
    ? [...groups.filter(({ subject }) => personOf(subject)), ...groups.filter(({ subject }) => !personOf(subject))]
    : groups

function grouped(fields: readonly FactRef[]): readonly Group[] {
  const groups = new Map<Subject, FactRef[]>()
  for (const field of fields) groups.set(field.subject, [...(groups.get(field.subject) ?? []), field])
  return [...groups].map(([subject, fields]) => ({ subject, fields }))
}

/** Whether the same fields stand in the same order. */
export const sameFields = (some: readonly Group[], others: readonly Group[]): boolean =>
  some === others || namesOf(some) === namesOf(others)

const namesOf = (groups: readonly Group[]): string =>
  groups.map(({ subject, fields }) => `${subject.id}: ${fields.map(keyOf).join(' ')}`).join('\n')
