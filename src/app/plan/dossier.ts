import type { EventId } from '../../content/checklists/checklist'
import type { DocumentId } from '../../content/documents/ids'
import type { IsoDate } from '../../engine/dates'
import type { Period } from '../../engine/outcome'
import type { Answers } from '../../engine/types'

/** What the visitor takes away: nothing else is needed to draw their plan again, on paper or on a phone. */
export interface Dossier {
  /** Day on which it was made: amounts and rules are those of that day. */
  readonly madeOn: IsoDate
  /** Rights to claim, in the order of the plan; cents, least and most, `null` without an amount. */
  readonly rights: readonly DossierRight[]
  readonly events: readonly DossierEvent[]
  /** Documents that the person already has. */
  readonly have: readonly DocumentId[]
  /** Only when the person asked for them, to compute again at home. */
  readonly answers: Answers | null
}

export interface DossierRight {
  readonly id: string
  /** Already asked for: the answer is awaited. */
  readonly pending: boolean
  readonly amount: { readonly least: number; readonly most: number; readonly per: Period } | null
}

export interface DossierEvent {
  readonly id: EventId
  /** Day of the event; `null` when the person did not give it. */
  readonly on: IsoDate | null
  /** Ids of the steps that are not for this person, or done. */
  readonly without: readonly string[]
}
