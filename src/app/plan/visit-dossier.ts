import { checklistOf } from '../../content/checklists/register'
import type { IsoDate } from '../../engine/dates'
import type { Visit } from '../session/session'
import type { Finding } from '../walk/findings'
import type { Dossier } from './dossier'
import { eventSteps } from './event-steps'
import { stepKey } from './plan'

/** The open rights that the file may hold, in the order of `found`: those that the visitor receives already are not. */
export const claimable = (visit: Visit, found: readonly Finding[]): readonly Finding[] =>
  found.filter(({ standing, benefit }) => standing === 'open' && visit.taken.get(benefit.id) !== 'receives')

/** What the visitor takes away of their visit; the answers only on request. */
export function dossierOf(visit: Visit, found: readonly Finding[], today: IsoDate, withAnswers: boolean): Dossier {
  return {
    madeOn: today,
    rights: claimable(visit, found)
      .filter(({ benefit }) => !visit.leftOut.has(benefit.id))
      .map(({ benefit, amount }) => ({ id: benefit.id, pending: visit.taken.get(benefit.id) === 'pending', amount })),
    events: [...visit.events].map((id) => {
      const on = visit.days.get(id) ?? null
      const checklist = checklistOf(id)
      const theirs = new Set(eventSteps(checklist, on, visit.answers, today).map(({ step }) => step.id))
      const steps = checklist.steps.map((step) => step.id)
      return { id, on, without: steps.filter((step) => !theirs.has(step) || visit.done.has(stepKey(id, step))) }
    }),
    have: [...visit.have],
    answers: withAnswers ? visit.answers : null,
  }
}
