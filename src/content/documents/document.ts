import type { IsoDate } from '../../engine/dates'
import type { Source } from '../../engine/parameter'
import type { OfficeId } from '../directory/offices'
import type { DocumentId } from './ids'

export type DocumentKind =
  | 'identity'
  | 'residence'
  | 'family'
  | 'address'
  | 'housing'
  | 'income'
  | 'bank'
  | 'health'
  | 'school'
  | 'disability'
  | 'claim'

/**
 * A paper that offices ask for. Words: `documents.<id>`: `name`, `what` (what it is), `get` (where and how to get it),
 * `delay` (in how long), `lost` (what to do when it is lost); `validity` where `validMonths` does not say it all.
 */
export interface OfficialDocument {
  readonly id: DocumentId
  readonly kind: DocumentKind
  /** Who gives it. */
  readonly office: OfficeId
  /** Whether it costs nothing; `null`: it depends, the words say on what. */
  readonly free: boolean | null
  /** How many months it is accepted after its date; `null`: no limit, or unknown. */
  readonly validMonths: number | null
  /** Where it is had online; absent when there is no online way. */
  readonly online?: Source
  readonly source: Source
  readonly verifiedOn: IsoDate
}
