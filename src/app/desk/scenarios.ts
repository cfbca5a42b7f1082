import { addMonths, type IsoDate } from '../../engine/dates'
import type { Money } from '../../engine/money'
import type { Answers } from '../../engine/types'
import * as facts from '../../law/facts'
import { demandeur, enfant, menage, type Personne, type TypeRessource } from '../../law/menage'
import { computedOn } from '../walk/findings'
import { answered, people, pruned } from '../walk/situation'
import { type Draft, say, sayOrUnsay, unsay } from './saying'
import { changeIncome, endIncomes, MONTHS_SINCE, scaleIncome } from './scenario-incomes'

/** The home that is moved to; amounts in cents a month. What is left out is not known yet, and asked if it matters. */
export interface Home {
  readonly logement: (typeof facts.LOGEMENTS)[number]
  readonly loyer?: number
  readonly charges?: number
  readonly colocation?: boolean
  readonly conventionne?: boolean
  /** INSEE code; the same commune when left out. */
  readonly commune?: string
}

/** One change to the base case, with the least that it must be told. Money in cents a month, net. */
export type Change =
  /** A job, whatever the adult lived on before: it takes the place of wages, unemployment benefit and sick pay. */
  | { readonly kind: 'job'; readonly of: Personne; readonly net: number }
  /** The same job with more or fewer hours a week, paid in proportion; `from` is above zero. */
  | { readonly kind: 'hours'; readonly of: Personne; readonly from: number; readonly to: number }
  /** The partner leaves: which children stay, which of them in turn, and the maintenance received for them. */
  | {
      readonly kind: 'separation'
      readonly stay: readonly string[]
      readonly alternee: readonly string[]
      readonly pension: number
    }
  /** A child born on that day: see `dayOfChange`. */
  | { readonly kind: 'birth'; readonly on: IsoDate }
  | { readonly kind: 'moving'; readonly home: Home }
  | { readonly kind: 'departure'; readonly enfant: string }
  | { readonly kind: 'retirement'; readonly of: Personne; readonly pension: number }

/** Changes that happen together. */
export type Scenario = readonly Change[]

/** The day on which the changes of a scenario are supposed: three months ago. */
export const dayOfChange = (today: IsoDate): IsoDate => addMonths(computedOn(today), -MONTHS_SINCE)

/** The base case with the changes of a scenario, one after the other. A new object: the base case stays as it is. */
export const changed = (base: Answers, scenario: Scenario): Answers => scenario.reduce(applied, base)

const PAID_FOR_WORK: readonly TypeRessource[] = ['chomage', 'indemnitesJournalieres']
const UNTIL_RETIREMENT: readonly TypeRessource[] = ['salaire', 'chomage', 'indemnitesJournalieres', 'pensionInvalidite']

function applied(base: Answers, change: Change): Answers {
  const draft: Draft = new Map(base)
  switch (change.kind) {
    case 'job':
      endIncomes(draft, base, change.of, PAID_FOR_WORK)
      changeIncome(draft, base, change.of, 'salaire', change.net)
      say(draft, facts.chercheEmploi, change.of, false)
      say(draft, facts.nouvelEmploi, change.of, true)
      unsay(draft, facts.salarieDuPrive, change.of)
      break
    case 'hours':
      scaleIncome(draft, base, change.of, 'salaire', change.to / change.from)
      break
    case 'separation':
      separate(draft, base, change)
      break
    case 'birth':
      bear(draft, base, change.on)
      break
    case 'moving':
      move(draft, change.home)
      break
    case 'departure':
      stayOnly(draft, ({ enfants }) => enfants.filter((id) => id !== change.enfant))
      break
    case 'retirement':
      endIncomes(draft, base, change.of, UNTIL_RETIREMENT)
      changeIncome(draft, base, change.of, 'retraite', change.pension)
      say(draft, facts.chercheEmploi, change.of, false)
  }
  return pruned(draft)
}

function stayOnly(draft: Draft, who: (foyer: facts.Foyer) => readonly string[]): void {
  const before = answered(draft, facts.foyer, menage)
  if (before) say(draft, facts.foyer, menage, { ...before, enfants: who(before) })
}

/** The last tax notice stays: it is the one that the offices hold, of both partners if they were taxed together. */
function separate(draft: Draft, base: Answers, change: Change & { readonly kind: 'separation' }): void {
  const before = answered(base, facts.foyer, menage)
  if (!before) return
  const enfants = before.enfants.filter((id) => change.stay.includes(id))
  say(draft, facts.foyer, menage, { conjoint: null, enfants })
  say(draft, facts.separationRecente, menage, true)
  for (const id of enfants) say(draft, facts.residenceAlternee, enfant(id), change.alternee.includes(id))
  if (change.pension > 0) changeIncome(draft, base, demandeur, 'pensionAlimentaireRecue', change.pension)
}

/** What is not so of a child who has just been born. */
const OF_A_NEWBORN = [facts.handicapReconnu, facts.enfantMalade, facts.besoinAide, facts.faitGarder]

function bear(draft: Draft, base: Answers, on: IsoDate): void {
  const before = answered(base, facts.foyer, menage) ?? { conjoint: null, enfants: [] }
  const places = before.enfants.map((id) => Number(id.replace(/\D/g, '')))
  const born = enfant(`enfant${Math.max(0, ...places) + 1}`)
  say(draft, facts.foyer, menage, { ...before, enfants: [...before.enfants, born.id] })
  say(draft, facts.dateNaissance, born, on)
  say(draft, facts.etudes, born, 'aucune')
  say(draft, facts.typesRessources, born, [])
  say(draft, facts.residenceAlternee, born, false)
  for (const fact of OF_A_NEWBORN) say(draft, fact, born, false)
  for (const adulte of people(base)) if (adulte.role !== 'enfant') say(draft, facts.enceinte, adulte, false)
}

/** The home moved to is one fit to live in, as for the housing aid. */
function move(draft: Draft, { logement, loyer, charges, colocation, conventionne, commune }: Home): void {
  unsay(draft, facts.pretSigne, menage)
  unsay(draft, facts.mensualitePret, menage)
  say(draft, facts.logement, menage, logement)
  say(draft, facts.logementInadapte, menage, false)
  say(draft, facts.demenage, menage, true)
  sayOrUnsay(draft, facts.loyer, menage, loyer as Money | undefined)
  sayOrUnsay(draft, facts.charges, menage, charges as Money | undefined)
  sayOrUnsay(draft, facts.colocation, menage, colocation)
  sayOrUnsay(draft, facts.logementConventionne, menage, conventionne)
  if (commune !== undefined) say(draft, facts.commune, menage, commune)
}
