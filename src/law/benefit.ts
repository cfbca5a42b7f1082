import type { IsoDate } from '../engine/dates'
import type { Verdict } from '../engine/outcome'
import type { Source } from '../engine/parameter'
import type { Rule } from '../engine/types'
import type { Menage } from './menage'

/** Who decides and pays. Their names and numbers are in the locales and in `content`. */
export type Organisme = 'caf' | 'cpam' | 'carsat' | 'franceTravail' | 'chequeEnergie' | 'mdph'

/**
 * A right that a resident may claim. Words: `droits.<id>.*` in locales (name, summary, how to claim, documents…).
 * `complete`: computed in full for the facts asked; `partial`: `notCovered` says what is left out.
 */
export interface Benefit {
  readonly id: string
  readonly rule: Rule<Menage, Verdict>
  readonly status: 'complete' | 'partial' | 'refer'
  /** Locale keys under `droits.<id>.nonCouvert` of what the computation leaves out. */
  readonly notCovered: readonly string[]
  readonly organisme: Organisme
  readonly law: readonly Source[]
  /** Official page that explains the right. */
  readonly page: Source
  /** Where the claim is made online; absent when there is no online service. */
  readonly online?: Source
  /** Number of the paper form, as printed on it; absent when there is none. */
  readonly form?: Source
  /** Locale keys under `droits.<id>.pieces` of the documents asked. */
  readonly documents: readonly string[]
  /** Months for which a late claim is still paid; 0: from the month of the claim on. `null`: not applicable or unknown. */
  readonly retroactivityMonths: number | null
  /** Day on which somebody last checked the page, the form and the links. */
  readonly checkedOn: IsoDate
  /** Share of reference households that must agree (see tests/households). */
  readonly agreement: { readonly verdicts: number; readonly amounts: number }
}
