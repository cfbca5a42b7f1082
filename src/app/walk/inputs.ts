import { euros } from '../../engine/money'
import * as facts from '../../law/facts'
import { TYPES_RESSOURCES } from '../../law/menage'
import { COMMUNES } from './communes'

/** How a fact is asked. Its words are `questions.<fact id>`; `typical` is the answer supposed when the rest of the walk is estimated. */
export type Input =
  | { readonly kind: 'household'; readonly typical: facts.Foyer }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly columns?: 1 | 2; readonly typical: string }
  | { readonly kind: 'several'; readonly options: readonly string[]; readonly typical: readonly string[] }
  | { readonly kind: 'yesNo'; readonly typical: boolean }
  | { readonly kind: 'date'; readonly typical: string }
  /** Cents. `per`: over which time the fact counts; `both`: the visitor may also say it by year. */
  | {
      readonly kind: 'amount'
      readonly per: 'month' | 'year' | 'total' | 'hour'
      readonly both?: boolean
      readonly typical: number
    }
  | { readonly kind: 'number'; readonly digits: number; readonly typical: number }
  /** Tax shares: halves and quarters. */
  | { readonly kind: 'shares'; readonly typical: number }

const yesNo: Input = { kind: 'yesNo', typical: false }
const income: Input = { kind: 'amount', per: 'month', both: true, typical: euros(900) }

/** One line a fact: a fact without one cannot be asked, and a test says so. */
export const INPUTS: Readonly<Record<string, Input>> = {
  foyer: { kind: 'household', typical: { conjoint: null, enfants: [] } },
  commune: { kind: 'choice', options: [...COMMUNES, 'autre'], columns: 2, typical: '88383' },
  dateNaissance: { kind: 'date', typical: '1980-06-15' },
  etudes: { kind: 'choice', options: facts.ETUDES, columns: 2, typical: 'primaire' },
  tauxIncapacite: { kind: 'choice', options: facts.TAUX_INCAPACITE, typical: 'de50a79' },
  restrictionAccesEmploi: yesNo,
  cinqAnsDeTravail: yesNo,
  etudie: yesNo,
  chercheEmploi: yesNo,
  enceinte: yesNo,
  handicapReconnu: yesNo,
  besoinAide: yesNo,
  aideUnProche: yesNo,
  enfantMalade: yesNo,
  veuvage: yesNo,
  congeParental: yesNo,
  faitGarder: yesNo,
  residenceAlternee: yesNo,
  separationRecente: yesNo,
  colocation: yesNo,
  difficultesPaiement: yesNo,
  demenage: yesNo,
  logementInadapte: yesNo,
  travaux: yesNo,
  affaireJustice: yesNo,
  permisConduire: yesNo,
  salarieDuPrive: yesNo,
  nouvelEmploi: yesNo,
  reductionTravail: { kind: 'choice', options: facts.REDUCTIONS_TRAVAIL, typical: 'arret' },
  surcoutHandicap: { kind: 'amount', per: 'month', typical: 0 },
  presenceHandicap: { kind: 'choice', options: facts.PRESENCES_HANDICAP, typical: 'aucune' },
  modeGarde: { kind: 'choice', options: facts.MODES_GARDE, typical: 'assistanteMaternelle' },
  heuresGarde: { kind: 'number', digits: 3, typical: 120 },
  tarifGarde: { kind: 'amount', per: 'hour', typical: euros(5) },
  revenuParents: { kind: 'amount', per: 'year', typical: euros(30_000) },
  fratrie: { kind: 'number', digits: 2, typical: 2 },
  fratrieEtudiante: { kind: 'number', digits: 2, typical: 1 },
  distanceEtudes: { kind: 'choice', options: facts.DISTANCES_ETUDES, typical: 'de30a249' },
  nationalite: { kind: 'choice', options: facts.NATIONALITES, typical: 'FR' },
  epargne: { kind: 'amount', per: 'total', typical: 0 },
  logement: { kind: 'choice', options: facts.LOGEMENTS, typical: 'locationVide' },
  loyer: { kind: 'amount', per: 'month', typical: euros(450) },
  charges: { kind: 'amount', per: 'month', typical: euros(50) },
  logementConventionne: yesNo,
  pretSigne: { kind: 'choice', options: facts.PRETS, typical: 'depuis2020' },
  mensualitePret: { kind: 'amount', per: 'month', typical: euros(600) },
  typesRessources: { kind: 'several', options: TYPES_RESSOURCES, typical: ['salaire'] },
  revenuRecent: income,
  revenuDepuis: { kind: 'choice', options: facts.STABILITES, typical: 'toujours' },
  revenuAvant: income,
  revenuAnneeFiscale: income,
  revenuFiscalReference: { kind: 'amount', per: 'year', typical: euros(11_000) },
  nombreDeParts: { kind: 'shares', typical: 1 },
}

/** The input of a fact. Throws when the registry does not know it: a fact was added without its question. */
export function inputOf(factId: string): Input {
  const input = INPUTS[factId]
  if (!input) throw new Error(`no input for the fact ${factId}`)
  return input
}
