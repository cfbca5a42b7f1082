import type { EventId } from '../../../content/checklists/checklist'
import type { Question } from '../../../engine/questions'
import type { FactRef } from '../../../engine/types'
import type { Pace } from '../../kiosk/idle'
import { type Input, inputOf } from '../../walk/inputs'

/** One screen of a visit, with what it shows. Stays in memory. */
export type Step =
  | {
      readonly screen: 'questions'
      readonly question: Question | null
      /** One answer is asked again: the screen before comes back after it. */
      readonly editing: boolean
      /** Ids of the rights that the walk is about; empty: all. */
      readonly focus: readonly string[]
    }
  | { readonly screen: 'results' }
  | { readonly screen: 'benefit'; readonly benefitId: string }
  | { readonly screen: 'answers' }
  | GuideStep

/** The screens of the guide: life events, the file, places. Their code and words come after the first question. */
export type GuideStep =
  | { readonly screen: 'events' }
  | { readonly screen: 'event'; readonly event: EventId }
  | { readonly screen: 'eventDay'; readonly event: EventId }
  | { readonly screen: 'file' }
  | { readonly screen: 'phone' }
  | { readonly screen: 'places' }
  | { readonly screen: 'place'; readonly place: string }

/** What is read off a payslip, a receipt or a notice, which is in a bag or at home. */
const ON_PAPER: readonly Input['kind'][] = ['amount', 'shares']
/** The same, of a paper that says no figure to type. */
const ON_DECISION: readonly string[] = ['tauxIncapacite']

/**
 * How long its visitor is left alone: longer where they read, and longer still where they look for papers. `slowly`: they
 * walk through each screen with one key, as slowly as one reads it.
 */
export function paceOf(step: Step, slowly = false): Pace {
  const quick = slowly ? 'reading' : 'answering'
  switch (step.screen) {
    case 'questions': {
      const onPaper = ({ fact: { id } }: FactRef) => ON_DECISION.includes(id) || ON_PAPER.includes(inputOf(id).kind)
      return step.question?.asks.some(onPaper) ? 'searching' : quick
    }
    case 'eventDay':
      return quick
    case 'file':
    case 'phone':
      return 'searching'
    default:
      return 'reading'
  }
}

const GUIDE: readonly Step['screen'][] = ['events', 'event', 'eventDay', 'file', 'phone', 'places', 'place']
export const isGuide = (step: Step): step is GuideStep => GUIDE.includes(step.screen)
