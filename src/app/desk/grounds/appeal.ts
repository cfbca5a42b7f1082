import type { IsoDate } from '../../../engine/dates'
import type { Source } from '../../../engine/parameter'
import type { Benefit, Organisme } from '../../../law/benefit'
import { casf, crpa, css, decretAideJuridictionnelle, travail } from '../../../law/sources'
import type { Received } from './explanations'

/** To whom a disagreement goes first. Words: `letter.to.<route>`, `grounds.letter.route.<route>`. */
export type Route =
  | 'departement'
  | 'aideSociale'
  | 'commission'
  | 'medical'
  | 'primeActivite'
  | 'logement'
  | 'mdph'
  | 'mediation'
  | 'reclamation'
  | 'bureau'
  | 'anah'
  | 'office'

/** A text of procedure, and the day on which it was last read. */
export interface Rule extends Source {
  readonly checkedOn: IsoDate
}

const read = (...sources: readonly Source[]): readonly Rule[] =>
  sources.map((source) => ({ ...source, checkedOn: '2026-11-29' }))

/**
 * What was read of each route. Nothing for those known by who answers there only (decisions of courts, pages of the
 * offices): their article was not read, so no letter cites it.
 */
const RULES: Readonly<Partial<Record<Route, readonly Rule[]>>> = {
  departement: read(casf('L262-47'), casf('R262-88')),
  aideSociale: read(casf('L134-1'), casf('L134-2')),
  commission: read(css('L142-4'), css('R142-1')),
  medical: read(css('L142-4'), css('R142-1'), css('R142-8')),
  mdph: read(css('L142-4'), css('R142-1-A'), casf('R241-36')),
  mediation: read(travail('R5423-14')),
  bureau: read(decretAideJuridictionnelle('69'), decretAideJuridictionnelle('71')),
}

const ROUTES: Readonly<Partial<Record<string, Route>>> = {
  rsa: 'departement',
  apa: 'aideSociale',
  ppa: 'primeActivite',
  al: 'logement',
  primeDemenagement: 'logement',
  ass: 'mediation',
  are: 'reclamation',
  mobiliteFranceTravail: 'reclamation',
  aideJuridictionnelle: 'bureau',
  maPrimeRenov: 'anah',
}

/** Rights of social security and of health cover: their disputes go to the commission of the fund that decided. */
const OF_THE_FUNDS = [
  ...['af', 'cf', 'asf', 'paje', 'primeNaissance', 'ars', 'prepare', 'cmg', 'ajpa', 'mva'],
  ...['css', 'puma', 'aspa', 'pensionReversion', 'allocationVeuvage', 'rattrapageRetraite'],
]

/** Rights that a doctor of the fund may have refused: another commission then. */
const OF_DOCTORS = ['ajpp', 'asi', 'pensionInvalidite']

/** The MDPH decides whether these are due; the Caf or the MSA says how much. */
const PAID_BY_THE_FUND = ['aah', 'aeeh']

/**
 * Where a disagreement on a right goes first. Where no text was read for a right, its office: the decision received says
 * the rest.
 */
export function routeOf({ id }: Benefit, received: Received | undefined): Route {
  if (PAID_BY_THE_FUND.includes(id)) return typeof received === 'number' ? 'commission' : 'mdph'
  if (id === 'pch') return 'mdph'
  if (OF_THE_FUNDS.includes(id)) return 'commission'
  if (OF_DOCTORS.includes(id)) return 'medical'
  return ROUTES[id] ?? 'office'
}

/** The texts of a route; none: the decision received says where and until when. */
export const rulesOf = (route: Route): readonly Rule[] => RULES[route] ?? []

const SOCIAL: readonly Organisme[] = ['caf', 'cpam', 'carsat', 'franceTravail']
const PUBLIC: readonly Organisme[] = [
  ...(['departement', 'mdph', 'crous', 'etat', 'chequeEnergie', 'anah'] as const),
  ...(['etablissementScolaire', 'rectorat'] as const),
]
/** Nobody is entitled to it: no article above makes its refusal give reasons. */
const DISCRETIONARY = ['fsl']

const OF_SOCIAL_SECURITY = read(crpa('L211-2'), crpa('L211-7'))
const OF_THE_PUBLIC = read(crpa('L211-2'), crpa('L211-5'))

/** The right to be told why a right was refused. Banks, landlords and associations are bound by none of these. */
export function reasonsFor({ id, organisme }: Benefit): readonly Rule[] {
  if (DISCRETIONARY.includes(id)) return []
  if (SOCIAL.includes(organisme)) return OF_SOCIAL_SECURITY
  return PUBLIC.includes(organisme) ? OF_THE_PUBLIC : []
}

/** Where a silence stands for a refusal, its reasons are due within a month of being asked for. */
export const OF_A_SILENCE = read(crpa('L232-4'))
