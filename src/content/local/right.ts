import * as v from 'valibot'
import { DOCUMENT_IDS } from '../documents/ids'
import { COMMUNE_CODES } from './communes'
import { cents, list, words } from './schema-parts'

/** Offices that may decide a local aid: those of the law (`Organisme`). */
export const AID_OFFICES = [
  'caf',
  'cpam',
  'carsat',
  'franceTravail',
  'chequeEnergie',
  'mdph',
  'departement',
  'ccas',
  'rectorat',
  'etablissementScolaire',
  'crous',
  'missionLocale',
  'bailleur',
  'actionLogement',
  'tribunal',
  'banque',
  'etat',
  'region',
  'anah',
  'regimeRetraite',
] as const

/** What an adult of the household may have to be: facts of the law by their ids. The regime of social security is none of them. */
export const AID_STATUSES = [
  'etudie',
  'chercheEmploi',
  'salarieDuPrive',
  'nouvelEmploi',
  'congeParental',
  'veuvage',
  'aideUnProche',
  'enceinte',
  'handicapReconnu',
  'besoinAide',
] as const
export type AidStatus = (typeof AID_STATUSES)[number]

/** Whose age is meant; a child is one that the visitor names, whatever its age. */
export const AID_AGES_OF = ['anyone', 'adult', 'child'] as const

/** Statuses that tell of health: such an aid is counted with noise, or not at all. */
const OF_HEALTH: readonly AidStatus[] = ['enceinte', 'handicapReconnu', 'besoinAide']

const years = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))
const inOrder = (from: number | undefined, to: number | undefined) =>
  from === undefined || to === undefined || from <= to

/** Each condition that is there must hold; none at all: everybody has it. */
const conditions = v.strictObject({
  /** Somebody of that age, both ends included, in years of today. */
  age: v.optional(
    v.pipe(
      v.strictObject({ from: v.optional(years), to: v.optional(years), who: v.picklist(AID_AGES_OF) }),
      v.check(({ from, to }) => (from ?? to) !== undefined && inOrder(from, to)),
    ),
  ),
  /** Lives in one of these. */
  communes: v.optional(v.pipe(list(v.picklist(COMMUNE_CODES), 10), v.minLength(1))),
  /** Quotient familial of the Caf, cents a month, at most. */
  quotientFamilial: v.optional(v.strictObject({ most: cents })),
  /** At least that many children (one, when left out) of these ages, both included. */
  children: v.optional(
    v.pipe(
      v.strictObject({
        least: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
        ageFrom: v.optional(years),
        ageTo: v.optional(years),
      }),
      v.check(({ ageFrom, ageTo }) => inOrder(ageFrom, ageTo)),
    ),
  ),
  /** An adult is at least one of these. */
  statuses: v.optional(v.pipe(list(v.picklist(AID_STATUSES), AID_STATUSES.length), v.minLength(1))),
})

/** What makes a local aid a right that the product computes. */
export const aidRight = v.strictObject({
  /** Who decides and pays. */
  organisme: v.picklist(AID_OFFICES),
  conditions,
  /** `null`: a right whose amount is not known. */
  amount: v.nullable(v.strictObject({ cents, per: v.picklist(['once', 'month', 'year']) })),
  /** Ids of the register of papers. */
  documents: list(v.picklist(DOCUMENT_IDS), 20),
  /** Conditions that are told, not computed. */
  notCovered: v.nullable(words(400)),
})
export type AidRight = v.InferOutput<typeof aidRight>

/** Whether to have the aid tells of somebody's health. */
export const isSensitive = ({ conditions: { statuses = [] } }: AidRight): boolean =>
  statuses.some((status) => OF_HEALTH.includes(status))

/** Name of a local aid among the rights. */
export const rightIdOf = (aidId: string): string => `local-${aidId}`
