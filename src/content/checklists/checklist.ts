import type { IsoDate } from '../../engine/dates'
import type { Source } from '../../engine/parameter'
import type { Rule } from '../../engine/types'
import type { Menage } from '../../law/menage'
import type { OfficeId } from '../directory/offices'
import type { DocumentId } from '../documents/ids'

/** Life events, in the order of the screen. */
export const EVENT_IDS = [
  'naissance',
  'separation',
  'perteEmploi',
  'repriseEmploi',
  'retraite',
  'handicap',
  'ecole',
  'majorite',
  'demenagement',
  'maladie',
  'deces',
  'dettes',
  'aideProche',
  'arriveeFrance',
  'violence',
] as const
export type EventId = (typeof EVENT_IDS)[number]

/**
 * When a step is due, counted from the day of the event: after it, or before it when negative. `legal`: a text sets
 * the delay, and being late has a price; `advised`: we say so, so that nothing is lost.
 */
export type Due = { readonly kind: 'legal' | 'advised' } & ({ readonly days: number } | { readonly months: number })

/** Words: `checklists.<event>.steps.<id>`: `title`, `text`, and `late` (what can still be done) when there is a due. */
export interface Step {
  readonly id: string
  readonly due?: Due
  /** Who is asked. */
  readonly office: OfficeId
  /** Where it is done online; absent when there is no online service. */
  readonly online?: Source
  readonly documents: readonly DocumentId[]
  /** For whom: a rule on the facts of the law (see `conditions.ts`). Absent: for everybody. */
  readonly onlyIf?: Rule<Menage, boolean>
  /** The article that sets the duty or the delay, or the official page that explains it. */
  readonly source: Source
  /** Day on which somebody last compared the step with its source. */
  readonly verifiedOn: IsoDate
}

/** What to do when something happens. Words: `checklists.<id>`: `title`, `short`, `lead`, `date` and `steps`. */
export interface Checklist {
  readonly id: EventId
  /** Never counted, never printed with a title, and one press leaves it for a neutral screen. */
  readonly discreet?: true
  /** In the order in which they are done. */
  readonly steps: readonly Step[]
  /** Ids of the benefits to check. */
  readonly benefits: readonly string[]
  /** Official page of the whole event. */
  readonly page: Source
  readonly verifiedOn: IsoDate
}
