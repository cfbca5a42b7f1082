import { inputOf } from '../src/app/walk/inputs'
import { incomes } from '../src/app/walk/situation'
import { type Answers, answerKey, type Fact, type Subject } from '../src/engine/types'
import * as facts from '../src/law/facts'
import { conjoint, demandeur, enfant, foyerFiscal1, foyerFiscal2, menage } from '../src/law/menage'
import { chance } from './chance'
import { TODAY } from './walk'

type AnyFact = Fact<never, unknown>

const OF_A_HOUSEHOLD: readonly AnyFact[] = [
  ...[facts.commune, facts.logement, facts.nationalite, facts.separationRecente, facts.colocation, facts.demenage],
  ...[facts.difficultesPaiement, facts.logementInadapte, facts.travaux, facts.affaireJustice, facts.permisConduire],
  ...[facts.loyer, facts.charges, facts.logementConventionne, facts.pretSigne, facts.mensualitePret, facts.epargne],
  ...[facts.revenuParents, facts.fratrie, facts.fratrieEtudiante],
]
const OF_ANYBODY: readonly AnyFact[] = [
  ...[facts.typesRessources, facts.handicapReconnu, facts.tauxIncapacite, facts.besoinAide],
]
const OF_AN_ADULT: readonly AnyFact[] = [
  ...[facts.etudie, facts.etudes, facts.chercheEmploi, facts.enceinte, facts.veuvage, facts.congeParental],
  ...[facts.aideUnProche, facts.salarieDuPrive, facts.nouvelEmploi, facts.restrictionAccesEmploi],
  ...[facts.cinqAnsDeTravail, facts.reductionTravail, facts.distanceEtudes],
]
const OF_A_CHILD: readonly AnyFact[] = [
  ...[facts.etudes, facts.residenceAlternee, facts.faitGarder, facts.enfantMalade, facts.modeGarde],
  ...[facts.heuresGarde, facts.tarifGarde, facts.surcoutHandicap, facts.presenceHandicap, facts.distanceEtudes],
]
const OF_AN_INCOME: readonly AnyFact[] = [
  ...[facts.revenuRecent, facts.revenuDepuis, facts.revenuAvant, facts.revenuAnneeFiscale],
]
const OF_A_NOTICE: readonly AnyFact[] = [facts.revenuFiscalReference, facts.nombreDeParts]

const CHILDREN = ['enfant1', 'enfant2', 'enfant3', 'enfant4', 'enfant5']

/** Every fact of a household of seven with two tax notices, said by chance: more than anybody is asked. */
export function everythingSaid(): Answers {
  const random = chance(7)
  const answers = new Map<string, unknown>()
  const say = (fact: AnyFact, subject: Subject, value: unknown) =>
    answers.set(answerKey(fact, subject), fact.parse(value, TODAY))
  const one = (fact: AnyFact): unknown => {
    const input = inputOf(fact.id)
    if (input.kind === 'yesNo') return random(3) === 0
    if (input.kind === 'choice') return input.options[random(input.options.length)]
    if (input.kind === 'amount') return random(input.per === 'hour' ? 3_000 : 100_000)
    return input.kind === 'shares' ? 1 + random(20) / 4 : 1 + random(10)
  }
  const born = (from: number, years: number) => `${from + random(years)}-0${1 + random(9)}-${10 + random(18)}`

  say(facts.foyer, menage, { conjoint: 'concubinage', enfants: CHILDREN })
  for (const fact of OF_A_HOUSEHOLD) say(fact, menage, one(fact))
  for (const adult of [demandeur, conjoint]) {
    say(facts.dateNaissance, adult, born(1975, 15))
    for (const fact of [...OF_ANYBODY, ...OF_AN_ADULT])
      say(fact, adult, fact === facts.typesRessources ? ['salaire', 'chomage', 'pensionInvalidite'] : one(fact))
  }
  for (const child of CHILDREN.map(enfant)) {
    say(facts.dateNaissance, child, born(2006, 20))
    for (const fact of [...OF_ANYBODY, ...OF_A_CHILD]) say(fact, child, fact === facts.typesRessources ? [] : one(fact))
  }
  for (const income of [demandeur, conjoint].flatMap((adult) => incomes(answers, adult)))
    for (const fact of OF_AN_INCOME) say(fact, income, one(fact))
  for (const notice of [foyerFiscal1, foyerFiscal2]) for (const fact of OF_A_NOTICE) say(fact, notice, one(fact))
  return answers
}
