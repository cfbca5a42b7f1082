import { type Answers, answerKey, type Fact, type FactRef } from '../../engine/types'
import * as facts from '../../law/facts'

/** Facts that are asked on one screen; the others have a screen each. Words: `questions.screens.<id>`. */
export const SCREENS = {
  /** What is true of somebody now: a list to tick. */
  situations: facts.SITUATIONS,
  /** Of each income: how much, and since when. */
  revenus: [facts.revenuRecent, facts.revenuDepuis],
  revenusAvant: [facts.revenuAvant, facts.revenuAnneeFiscale],
  /** All three stand on the receipt or the lease. */
  loyers: [facts.loyer, facts.charges, facts.logementConventionne],
  pret: [facts.pretSigne, facts.mensualitePret],
  /** Both stand on the first page of the tax notice. */
  avisImpot: [facts.revenuFiscalReference, facts.nombreDeParts],
  /** Both stand on the decision of the MDPH. */
  handicap: [facts.tauxIncapacite, facts.restrictionAccesEmploi],
  enfantHandicape: [facts.surcoutHandicap, facts.presenceHandicap],
  garde: [facts.modeGarde, facts.heuresGarde, facts.tarifGarde],
  etudesSuperieures: [facts.distanceEtudes, facts.revenuParents, facts.fratrie, facts.fratrieEtudiante],
} satisfies Readonly<Record<string, readonly Fact<never, unknown>[]>>

/** Screens seen once: they ask at the same time what they would ask later (see `next`). */
export const FORESEEN: readonly string[] = ['situations', 'loyers']

/** Facts so bound together that one is never asked without the other: an amount alone says little. */
const BOUND: readonly (readonly Fact<never, unknown>[])[] = [
  SCREENS.revenus,
  [facts.loyer, facts.charges],
  [facts.revenuParents, facts.fratrie, facts.fratrieEtudiante],
]

const screens = new Map<string, string>(
  Object.entries(SCREENS).flatMap(([id, together]) => together.map((fact): [string, string] => [fact.id, id])),
)

/** The screen on which a fact is asked. */
export const screenOf = (fact: Fact<never, unknown>): string => screens.get(fact.id) ?? fact.id

/** What is asked, with what is bound to it and not answered yet. */
export function withBound(asks: readonly FactRef[], answers: Answers): readonly FactRef[] {
  const all = new Map(asks.map((ref) => [answerKey(ref.fact, ref.subject), ref]))
  for (const { fact, subject } of asks) {
    const bound = BOUND.find((together) => together.some(({ id }) => id === fact.id)) ?? []
    for (const other of bound) {
      const key = answerKey(other, subject)
      if (!answers.has(key) && !all.has(key)) all.set(key, { fact: other as unknown as Fact, subject })
    }
  }
  return [...all.values()]
}
