import type { Question } from '../../../engine/questions'

/** One screen of a visit, with what it shows. Stays in memory. */
export type Step =
  | { readonly screen: 'questions'; readonly question: Question | null; readonly editing: boolean }
  | { readonly screen: 'results' }
  | { readonly screen: 'benefit'; readonly benefitId: string }
  | { readonly screen: 'answers' }

/** Screens that are read rather than answered: their visitor is left alone for longer. */
export const isReading = (step: Step): boolean => step.screen !== 'questions'
