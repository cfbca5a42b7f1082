import type { IsoDate } from '../engine/dates'
import type { Verdict } from '../engine/outcome'
import type { Source } from '../engine/parameter'
import type { Rule } from '../engine/types'
import type { Menage } from './menage'

/** Who decides and pays. Their names and numbers are in the locales and in `content`. */
export type Organisme =
  | 'caf'
  | 'cpam'
  | 'carsat'
  | 'franceTravail'
  | 'chequeEnergie'
  | 'mdph'
  | 'departement'
  | 'ccas'
  | 'rectorat'
  | 'etablissementScolaire'
  | 'crous'
  | 'missionLocale'
  | 'bailleur'
  | 'actionLogement'
  | 'tribunal'
  | 'banque'
  | 'etat'
  | 'region'
  | 'anah'
  | 'regimeRetraite'

/** How a right is paid, and for how long: each value has its words in `results.terms`. */
export interface Terms {
  /** How often it is paid; `service`: a cover, a place, a permission. */
  readonly paid: 'month' | 'quarter' | 'term' | 'year' | 'once' | 'service'
  /**
   * From when: the month of the claim, the month after the claim, the month (or the month after) in which the
   * conditions are met, the day that the decision sets, or without any claim.
   */
  readonly start: 'claimMonth' | 'afterClaim' | 'eventMonth' | 'afterEvent' | 'decision' | 'automatic'
  /** How long: a number of months, as long as the conditions hold, as the decision says, or one payment. */
  readonly lasts: { readonly months: number } | 'conditions' | 'decision' | 'single'
  /** What is to be declared afterwards: each month, each quarter, each year, only changes, or nothing. */
  readonly declares: 'monthly' | 'quarterly' | 'yearly' | 'changes' | 'nothing'
  /** Ids of the benefits in whose resources it counts, or that it opens or closes. */
  readonly affects: readonly string[]
}

/**
 * A right that a resident may claim. Words: `droits.<id>.*` in locales (name, summary, how to claim, documents…).
 * `complete`: computed in full for the facts asked; `partial`: `notCovered` says what is left out.
 */
export interface Benefit {
  readonly id: string
  /** Entered by the houses: its words come with the local pack. `sensitive`: to have it tells of somebody's health. */
  readonly local?: { readonly sensitive: boolean }
  readonly rule: Rule<Menage, Verdict>
  /** Ids of the rules through which it counts in the resources of other rights, where that is not `rule`. */
  readonly countedAs?: readonly string[]
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
  /** Papers asked: ids of the register of papers, said for this right under the same key of `droits.<id>.pieces`. */
  readonly documents: readonly string[]
  /** Months for which a late claim is still paid; 0: from the month of the claim on. `null`: not applicable or unknown. */
  readonly retroactivityMonths: number | null
  readonly terms: Terms
  /** Day on which somebody last checked the page, the form and the links. */
  readonly checkedOn: IsoDate
  /**
   * Share of reference households that must agree, of those whose difference no text settles (see tests/households);
   * absent when the reference has no such result.
   */
  readonly agreement?: { readonly verdicts: number; readonly amounts: number }
}
