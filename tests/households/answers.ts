import { ageOn } from '../../src/engine/dates'
import { euros } from '../../src/engine/money'
import { type Answers, answerKey, type Fact, type Subject } from '../../src/engine/types'
import * as facts from '../../src/law/facts'
import {
  conjoint,
  demandeur,
  enfant,
  foyerFiscal1,
  foyerFiscal2,
  menage,
  type Personne,
  ressource,
  type TypeRessource,
} from '../../src/law/menage'
import type { OracleHousehold, OracleIncome, OraclePerson } from './schema'

const TYPES: Readonly<Record<string, TypeRessource>> = {
  wages: 'salaire',
  unemployment: 'chomage',
  retirement: 'retraite',
  disabilityPension: 'pensionInvalidite',
  sickPay: 'indemnitesJournalieres',
  alimonyReceived: 'pensionAlimentaireRecue',
}
const UNIONS = { married: 'mariage', civilUnion: 'pacs', cohabiting: 'concubinage' } as const
const ETUDES = {
  nursery: 'maternelle',
  primary: 'primaire',
  college: 'college',
  lycee: 'lycee',
  higher: 'superieur',
  none: 'aucune',
} as const
const LOGEMENTS = {
  tenantEmpty: 'locationVide',
  tenantFurnished: 'locationMeublee',
  tenantSocial: 'hlm',
  owner: 'proprietaire',
  free: 'heberge',
  homeless: 'sansDomicile',
  hostel: 'foyerLogement',
} as const

/** The answers that the people of a reference household would give, every fact known. */
export function answersOf(oracle: OracleHousehold): Answers {
  const { household } = oracle
  const answers = new Map<string, unknown>()
  const say = <S extends Subject, V>(fact: Fact<S, V>, subject: S, value: V) =>
    answers.set(answerKey(fact, subject), fact.parse(value, `${oracle.month}-28`))

  const children: Personne[] = []
  const people = household.people.map((person): [OraclePerson, Personne] => {
    if (person.role === 'applicant') return [person, demandeur]
    if (person.role === 'partner') return [person, conjoint]
    const child = enfant(`enfant${children.length + 1}`)
    children.push(child)
    return [person, child]
  })
  const enCouple = people.some(([person]) => person.role === 'partner')

  // Of what the reference does not know, nothing is so.
  for (const subject of [menage, ...people.map(([, personne]) => personne)]) {
    for (const situation of facts.SITUATIONS) say(situation, subject as never, false)
    say(facts.distanceEtudes, subject as Personne, 'moins30')
  }
  say(facts.fratrie, menage, 1)
  say(facts.fratrieEtudiante, menage, 1)
  say(facts.revenuParents, menage, euros(household.taxNotice.rfr[0] ?? 0))

  const union = enCouple && household.union ? UNIONS[household.union] : null
  say(facts.foyer, menage, { conjoint: union, enfants: children.map((child) => child.id) })
  // The product serves the Vosges: a household from elsewhere is computed as one of here, and differs in the table.
  say(facts.commune, menage, household.commune.startsWith('88') ? household.commune : 'autre')
  say(facts.nationalite, menage, nationalite(household))
  say(facts.epargne, menage, euros(household.savings))
  say(
    facts.separationRecente,
    menage,
    household.people.some((person) => person.separatedRecently === true),
  )

  say(facts.affaireJustice, menage, false)

  const { housing } = household
  say(facts.logement, menage, LOGEMENTS[housing.status])
  say(facts.loyer, menage, euros(housing.rent ?? 0))
  say(facts.charges, menage, euros(housing.charges ?? 0))
  say(facts.colocation, menage, housing.flatShare ?? false)
  say(facts.logementConventionne, menage, housing.conventioned ?? false)

  for (const [index, foyerFiscal] of [foyerFiscal1, foyerFiscal2].entries()) {
    const rfr = household.taxNotice.rfr[index]
    const parts = household.taxNotice.parts[index]
    if (rfr === undefined || parts === undefined) continue
    say(facts.revenuFiscalReference, foyerFiscal, euros(rfr))
    say(facts.nombreDeParts, foyerFiscal, parts)
  }

  for (const [person, personne] of people) {
    say(facts.dateNaissance, personne, person.birthDate)
    say(facts.etudie, personne, person.activity === 'student')
    say(facts.chercheEmploi, personne, person.activity === 'unemployed')
    say(facts.etudes, personne, etudes(person, oracle.month))
    say(facts.handicapReconnu, personne, person.disabilityRate !== undefined)
    say(facts.tauxIncapacite, personne, tauxIncapacite(person.disabilityRate ?? 0))
    say(facts.restrictionAccesEmploi, personne, person.restrictedEmploymentAccess ?? false)
    say(facts.cinqAnsDeTravail, personne, person.assPrecondition ?? false)
    say(facts.enceinte, personne, person.pregnant ?? false)
    say(facts.residenceAlternee, personne, person.alternatingCustody ?? false)
    say(facts.typesRessources, personne, Object.keys(person.incomes).map(typeRessource))
    for (const [kind, income] of Object.entries(person.incomes)) {
      const subject = ressource(personne, typeRessource(kind))
      say(facts.revenuRecent, subject, euros(income.recent))
      say(facts.revenuDepuis, subject, depuis(income))
      say(facts.revenuAvant, subject, euros(income.earlier))
      say(facts.revenuAnneeFiscale, subject, euros(income.taxYear))
    }
  }
  return answers
}

function typeRessource(kind: string): TypeRessource {
  const type = TYPES[kind]
  if (!type) throw new Error(`unknown income kind: ${kind}`)
  return type
}

/** A minor who works is an apprentice; the reference knows no other who works and may still be at school. */
function etudes({ activity, birthDate, role, studies }: OraclePerson, month: string) {
  const minor = ageOn(birthDate, `${month}-01`) < 18
  return role === 'child' && activity === 'employed' && minor ? 'apprentissage' : ETUDES[studies ?? 'none']
}

function nationalite({ nationality, permitYears = 0 }: OracleHousehold['household']) {
  if (nationality === 'FR') return 'FR'
  if (nationality === 'EU') return 'UE'
  if (permitYears >= 10) return 'titre10'
  return permitYears >= 5 ? 'titre5' : 'titreRecent'
}

function tauxIncapacite(rate: number) {
  if (rate >= 0.8) return 'de80'
  return rate >= 0.5 ? 'de50a79' : 'moins50'
}

function depuis(income: OracleIncome) {
  if (income.stopped) return 'arrete'
  if (income.recent !== income.earlier) return 'recent'
  return income.earlier === income.taxYear ? 'toujours' : 'depuisAnDernier'
}
