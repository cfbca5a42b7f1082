import type { EventId, Step } from '../../content/checklists/checklist'
import { checklistOf } from '../../content/checklists/register'
import { DOCUMENT_IDS, type DocumentId } from '../../content/documents/ids'
import { addMonths, type IsoDate } from '../../engine/dates'
import type { Benefit, Organisme } from '../../law/benefit'
import { localPack } from '../local/local-pack'
import { absentRight, isLocalRight, rightsOf } from '../local/rights'
import type { Dossier, DossierRight } from './dossier'
import { dueOn } from './event-steps'

/** Something to do. `key` names it for as long as the file lives: what is ticked on a phone stays ticked. */
export type Task = {
  readonly key: string
  /** Day by which it is to be done; `null`: as soon as one can. */
  readonly on: IsoDate | null
} & (
  | { readonly kind: 'claim'; readonly benefit: Benefit; readonly amount: DossierRight['amount'] }
  /** Call again when no answer came. */
  | { readonly kind: 'followUp'; readonly organisme: Organisme; readonly benefits: readonly Benefit[] }
  | { readonly kind: 'step'; readonly event: EventId; readonly step: Step; readonly late: boolean }
)

export interface PlannedDocument {
  readonly id: DocumentId
  readonly have: boolean
  /** What asks for it: ids of rights, then steps. */
  readonly rights: readonly string[]
  readonly steps: readonly { readonly event: EventId; readonly id: string }[]
}

/** One list over all that was chosen. */
export interface Plan {
  /** What is late first, then the claims, then by day, then what has no day. */
  readonly tasks: readonly Task[]
  /** Each once, in the order of the register: those to be had first. */
  readonly documents: readonly PlannedDocument[]
}

/**
 * Months after which one calls again. Silence of the MDPH for four months is a refusal (CASF R241-33); of most other
 * offices, two months (CRPA L231-4).
 */
const SILENCE_MONTHS: Partial<Record<Organisme, number>> = { mdph: 4 }
const USUAL_SILENCE_MONTHS = 2

/** Names a step of an event, in this file and on the phone. */
export const stepKey = (event: EventId, stepId: string): string => `step:${event}:${stepId}`

/** A right by its name; an aid of the houses that this device does not know stands for itself. */
const benefitOf = (id: string, today: IsoDate): Benefit | undefined =>
  rightsOf(localPack.get(), today).find((benefit) => benefit.id === id) ??
  (isLocalRight(id) ? absentRight(id, today) : undefined)

/** The plan of a file on a day. What a newer or an older version named and this one does not know is left out. */
export function planOf(dossier: Dossier, today: IsoDate): Plan {
  const rights = dossier.rights.flatMap((right) => {
    const benefit = benefitOf(right.id, today)
    return benefit ? [{ ...right, benefit }] : []
  })
  const events = dossier.events.map((event) => ({
    ...event,
    steps: checklistOf(event.id).steps.filter(({ id }) => !event.without.includes(id)),
  }))

  const claims = rights
    .filter(({ pending }) => !pending)
    .map(({ benefit, amount }): Task => ({ kind: 'claim', key: `claim:${benefit.id}`, on: null, benefit, amount }))
  const steps = events.flatMap(({ id, on, steps }) =>
    steps.map((step): Extract<Task, { kind: 'step' }> => {
      const due = step.due && on !== null ? dueOn(step.due, on) : null
      return { kind: 'step', key: stepKey(id, step.id), on: due, event: id, step, late: due !== null && due < today }
    }),
  )
  const late = steps.filter((task) => task.late).sort(byDay)
  const dated = [...steps.filter((task) => !task.late && task.on !== null), ...followUps(dossier, rights)].sort(byDay)
  const undated = steps.filter((task) => task.on === null)
  return { tasks: [...late, ...claims, ...dated, ...undated], documents: documentsOf(dossier, rights, events) }
}

const byDay = (a: Task, b: Task): number => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0)

/** One call for each office, for all that was asked of it. */
function followUps({ madeOn }: Dossier, rights: readonly { readonly benefit: Benefit }[]): readonly Task[] {
  const asked = rights.map(({ benefit }) => benefit).filter(({ terms }) => terms.start !== 'automatic')
  const offices = [...new Set(asked.map(({ organisme }) => organisme))]
  return offices.map((organisme) => ({
    kind: 'followUp',
    key: `followUp:${organisme}`,
    on: addMonths(madeOn, SILENCE_MONTHS[organisme] ?? USUAL_SILENCE_MONTHS),
    organisme,
    benefits: asked.filter((benefit) => benefit.organisme === organisme),
  }))
}

function documentsOf(
  dossier: Dossier,
  rights: readonly { readonly benefit: Benefit; readonly pending: boolean }[],
  events: readonly { readonly id: EventId; readonly steps: readonly Step[] }[],
): readonly PlannedDocument[] {
  const toClaim = rights.filter(({ pending }) => !pending).map(({ benefit }) => benefit)
  const asked = DOCUMENT_IDS.map((id) => ({
    id,
    have: dossier.have.includes(id),
    rights: toClaim.filter(({ documents }) => documents.includes(id)).map((benefit) => benefit.id),
    steps: events.flatMap((event) =>
      event.steps.filter(({ documents }) => documents.includes(id)).map((step) => ({ event: event.id, id: step.id })),
    ),
  })).filter((document) => document.rights.length + document.steps.length > 0)
  return [...asked.filter(({ have }) => !have), ...asked.filter(({ have }) => have)]
}
