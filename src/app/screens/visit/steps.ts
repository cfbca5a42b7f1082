import type { EventId } from '../../../content/checklists/checklist'
import type { Question } from '../../../engine/questions'

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

/** Screens that are read rather than answered: their visitor is left alone for longer. */
export const isReading = (step: Step): boolean => step.screen !== 'questions' && step.screen !== 'eventDay'

const GUIDE: readonly Step['screen'][] = ['events', 'event', 'eventDay', 'file', 'phone', 'places', 'place']
export const isGuide = (step: Step): step is GuideStep => GUIDE.includes(step.screen)
