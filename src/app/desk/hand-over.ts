import { OFFICE_IDS, type OfficeId } from '../../content/directory/offices'
import { DOCUMENT_IDS, type DocumentId } from '../../content/documents/ids'
import type { IsoDate } from '../../engine/dates'
import { type Answers, answerKey, type Fact, type Subject, type TraceNode } from '../../engine/types'
import type { Benefit, Organisme } from '../../law/benefit'
import { BENEFITS } from '../../law/benefits'
import { foyer } from '../../law/facts'
import type { Visit } from '../session/session'
import { explain } from '../walk/explain'
import type { Finding } from '../walk/findings'
import { supposedFrom } from '../walk/typical'
import { isSensitiveDocument, isSensitiveFact, isSensitiveRight } from './sensitive'

/** What the mediator may hand over to one office. The resident has the last word on each line. */
export type HandOverLine = {
  /** `right:rsa`, `fact:loyer@menage`, `document:rib`. */
  readonly id: string
  /** Ticked to begin with; never what is sensitive. */
  readonly ticked: boolean
} & (
  | { readonly kind: 'right'; readonly finding: Finding; readonly pending: boolean }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly subject: Subject }
  | { readonly kind: 'document'; readonly document: DocumentId; readonly have: boolean }
)

/** What of a visit a note is made from. */
type Said = Pick<Visit, 'answers' | 'taken' | 'have' | 'leftOut'>

/** Offices with people to write to, and the decider of the law that each one is. The State and the Region have many. */
const DECIDERS: Partial<Record<OfficeId, Organisme>> = {
  caf: 'caf',
  cpam: 'cpam',
  franceTravail: 'franceTravail',
  banque: 'banque',
  bailleur: 'bailleur',
  ecole: 'etablissementScolaire',
  crous: 'crous',
  mdph: 'mdph',
  departement: 'departement',
  ccas: 'ccas',
  assuranceRetraite: 'carsat',
  missionLocale: 'missionLocale',
  tribunal: 'tribunal',
  actionLogement: 'actionLogement',
  anah: 'anah',
}

/** What an office is not told although its rights depend on it: the tax notice says all that a bank looks at. */
const UNTOLD: Partial<Record<OfficeId, readonly string[]>> = { banque: [foyer.id] }

/** Rights of an office that are to be claimed, awaited or looked into there. */
const concerned = (office: OfficeId, said: Said, found: readonly Finding[]): readonly Finding[] =>
  found.filter(
    ({ benefit, standing, missing }) =>
      benefit.organisme === DECIDERS[office] &&
      standing !== 'closed' &&
      missing.length === 0 &&
      said.taken.get(benefit.id) !== 'receives' &&
      !said.leftOut.has(benefit.id),
  )

/** The offices that a note can be written for. */
export const officesOf = (said: Said, found: readonly Finding[]): readonly OfficeId[] =>
  OFFICE_IDS.filter((office) => concerned(office, said, found).length > 0)

/** The lines of the note for one office: its rights, what they depend on, the papers that it asks for. */
export function handOver(
  office: OfficeId,
  said: Said,
  found: readonly Finding[],
  today: IsoDate,
): readonly HandOverLine[] {
  const theirs = concerned(office, said, found)
  const rights = theirs.map((finding): HandOverLine => {
    const { id } = finding.benefit
    const pending = said.taken.get(id) === 'pending'
    return { id: `right:${id}`, ticked: !isSensitiveRight(id), kind: 'right', finding, pending }
  })
  const facts = factLines(theirs, said.answers, today).filter(({ id }) =>
    (UNTOLD[office] ?? []).every((untold) => !id.startsWith(`fact:${untold}@`)),
  )
  return [...rights, ...facts, ...documentLines(theirs, said)]
}

/** Each answer once, in the order in which the law reads them. What is not so is no line: an office is told what is. */
function factLines(theirs: readonly Finding[], answers: Answers, today: IsoDate): readonly HandOverLine[] {
  const supposed = supposedFrom(answers)
  const lines = new Map<string, HandOverLine>()
  for (const finding of theirs) {
    const { trace } = explain(finding, supposed, today)
    for (const { fact, subject } of trace ? factsRead(trace, finding.benefit) : []) {
      const key = answerKey(fact, subject)
      const value = answers.get(key)
      if (value === undefined || value === false) continue
      const ticked = !isSensitiveFact(fact, subject, value)
      lines.set(key, { id: `fact:${key}`, ticked, kind: 'fact', fact: fact as Fact, subject })
    }
  }
  return [...lines.values()]
}

/** Whose rule it is. */
const owners = new Map(
  BENEFITS.flatMap((benefit) => [benefit.rule.id, ...(benefit.countedAs ?? [])].map((id) => [id, benefit])),
)

/** The facts that a right was decided by, but those that only a right of another office reads. */
function factsRead(root: TraceNode, { organisme }: Benefit): TraceNode['facts'] {
  const seen = new Set<TraceNode>()
  const visit = (node: TraceNode): TraceNode['facts'] => {
    const owner = owners.get(node.rule.id)
    if (seen.has(node) || (owner && owner.organisme !== organisme)) return []
    seen.add(node)
    return [...node.facts, ...node.children.flatMap(visit)]
  }
  return visit(root)
}

function documentLines(theirs: readonly Finding[], { taken, have }: Said): readonly HandOverLine[] {
  const toClaim = theirs.filter(({ benefit }) => taken.get(benefit.id) !== 'pending')
  const asked = new Set(toClaim.flatMap(({ benefit }) => benefit.documents))
  return DOCUMENT_IDS.filter((id) => asked.has(id)).map((document) => {
    const ticked = have.has(document) && !isSensitiveDocument(document)
    return { id: `document:${document}`, ticked, kind: 'document', document, have: have.has(document) }
  })
}
