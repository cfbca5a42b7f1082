import type { IsoDate } from '../engine/dates'
import { euros, type Money } from '../engine/money'
import { type Fact, InvalidAnswer } from '../engine/types'
import {
  type FoyerFiscal,
  type Menage,
  type Personne,
  type Ressource,
  TYPES_RESSOURCES,
  type TypeRessource,
} from './menage'
import { birthDay, moneyUpTo, numberBetween, oneOf, someOf, yesOrNo } from './parsers'

/** Everything the law may ask. A question exists because a rule may read it; its words are `questions.<id>` in locales. */

/** Who lives in the home: a partner or not, and the ids of the children (`enfant1`, …). */
export interface Foyer {
  readonly conjoint: boolean
  readonly enfants: readonly string[]
}

const MAX_ENFANTS = 12

export const foyer: Fact<Menage, Foyer> = {
  id: 'foyer',
  cost: 1,
  parse(raw) {
    const value = raw as Partial<Foyer> | null
    const enfants = value?.enfants
    if (typeof value?.conjoint !== 'boolean' || !Array.isArray(enfants)) throw new InvalidAnswer('foyer', 'notAChoice')
    if (enfants.length > MAX_ENFANTS) throw new InvalidAnswer('foyer', 'tooLarge', { most: MAX_ENFANTS })
    if (!enfants.every((id) => /^enfant\d{1,2}$/.test(id)) || new Set(enfants).size !== enfants.length) {
      throw new InvalidAnswer('foyer', 'notAChoice')
    }
    return { conjoint: value.conjoint, enfants: [...enfants] }
  },
}

export const UNIONS = ['mariage', 'pacs', 'concubinage'] as const
/** Legal form of the couple: read only when there is a partner. */
export const union: Fact<Menage, (typeof UNIONS)[number]> = { id: 'union', cost: 1, parse: oneOf('union', UNIONS) }

/** Communes by INSEE code; `autre` is a commune of the Vosges that is not listed. */
export const commune: Fact<Menage, string> = {
  id: 'commune',
  cost: 1,
  parse(raw) {
    if (typeof raw === 'string' && /^(88\d{3}|autre)$/.test(raw)) return raw
    throw new InvalidAnswer('commune', 'notAChoice')
  },
}

export const dateNaissance: Fact<Personne, IsoDate> = { id: 'dateNaissance', cost: 1, parse: birthDay('dateNaissance') }

export const ACTIVITES = ['emploi', 'chomage', 'etudes', 'retraite', 'inactif'] as const
/** Main occupation of an adult (or of a child who has left school). */
export const activite: Fact<Personne, (typeof ACTIVITES)[number]> = {
  id: 'activite',
  cost: 1,
  parse: oneOf('activite', ACTIVITES),
}

export const ETUDES = ['aucune', 'maternelle', 'primaire', 'college', 'lycee', 'superieur'] as const
/** Where a child studies. */
export const etudes: Fact<Personne, (typeof ETUDES)[number]> = { id: 'etudes', cost: 1, parse: oneOf('etudes', ETUDES) }

export const TAUX_INCAPACITE = ['aucun', 'moins50', 'de50a79', 'de80'] as const
/** Disability rate recognised by the MDPH: none recognised, under 50 %, 50 to 79 %, 80 % and over. */
export const tauxIncapacite: Fact<Personne, (typeof TAUX_INCAPACITE)[number]> = {
  id: 'tauxIncapacite',
  cost: 3,
  parse: oneOf('tauxIncapacite', TAUX_INCAPACITE),
}

/** RSDAE: substantial and lasting restriction of access to work, recognised by the CDAPH. */
export const restrictionAccesEmploi: Fact<Personne, boolean> = {
  id: 'restrictionAccesEmploi',
  cost: 3,
  parse: yesOrNo('restrictionAccesEmploi'),
  plausible: [false, true],
}

/** Five years of work in the ten before the end of the contract (code du travail R5423-1). */
export const cinqAnsDeTravail: Fact<Personne, boolean> = {
  id: 'cinqAnsDeTravail',
  cost: 3,
  parse: yesOrNo('cinqAnsDeTravail'),
  plausible: [false, true],
}

export const enceinte: Fact<Personne, boolean> = { id: 'enceinte', cost: 3, parse: yesOrNo('enceinte') }

/** The child lives in turn with each parent. */
export const residenceAlternee: Fact<Personne, boolean> = {
  id: 'residenceAlternee',
  cost: 2,
  parse: yesOrNo('residenceAlternee'),
}

/** The applicant has been alone for less than 18 months (separation, death, abandonment). */
export const separationRecente: Fact<Menage, boolean> = {
  id: 'separationRecente',
  cost: 2,
  parse: yesOrNo('separationRecente'),
}

export const NATIONALITES = ['FR', 'UE', 'autre'] as const
/** Nationality of the adults: French; EU, EEA or Swiss; other. */
export const nationalite: Fact<Menage, (typeof NATIONALITES)[number]> = {
  id: 'nationalite',
  cost: 2,
  parse: oneOf('nationalite', NATIONALITES),
}

/** Full years with a residence permit that allows work: read only when the nationality is `autre`. */
export const anneesTitreSejour: Fact<Menage, number> = {
  id: 'anneesTitreSejour',
  cost: 3,
  parse: numberBetween('anneesTitreSejour', 0, 80),
}

/** Money on livrets and accounts that bear interest, all members together. */
export const epargne: Fact<Menage, Money> = {
  id: 'epargne',
  cost: 4,
  parse: moneyUpTo('epargne', euros(2_000_000)),
  plausible: [0, 5_000, 15_000, 50_000].map(euros),
}

export const LOGEMENTS = [
  'locationVide',
  'locationMeublee',
  'hlm',
  'proprietaire',
  'heberge',
  'foyerLogement',
  'sansDomicile',
] as const
export const logement: Fact<Menage, (typeof LOGEMENTS)[number]> = {
  id: 'logement',
  cost: 1,
  parse: oneOf('logement', LOGEMENTS),
}

/** Monthly rent without charges (or fee of a hostel). */
export const loyer: Fact<Menage, Money> = {
  id: 'loyer',
  cost: 2,
  parse: moneyUpTo('loyer', euros(3_000)),
  plausible: [150, 300, 450, 600, 800].map(euros),
}

/** Monthly charges asked with the rent. */
export const charges: Fact<Menage, Money> = {
  id: 'charges',
  cost: 3,
  parse: moneyUpTo('charges', euros(1_000)),
  plausible: [0, 50, 150].map(euros),
}

export const colocation: Fact<Menage, boolean> = { id: 'colocation', cost: 2, parse: yesOrNo('colocation') }

/** The landlord has an agreement with the State (the lease says so). */
export const logementConventionne: Fact<Menage, boolean> = {
  id: 'logementConventionne',
  cost: 4,
  parse: yesOrNo('logementConventionne'),
  plausible: [false, true],
}

/** Kinds of income of a person over the last two calendar years and today; an empty list means none. */
export const typesRessources: Fact<Personne, readonly TypeRessource[]> = {
  id: 'typesRessources',
  cost: 2,
  parse: someOf('typesRessources', TYPES_RESSOURCES),
}

const revenu = (id: string): Fact<Ressource, Money> => ({
  id,
  cost: 3,
  parse: moneyUpTo(id, euros(30_000)),
  plausible: [300, 700, 1_100, 1_500, 2_200].map(euros),
})

/** Net monthly amount over the last three months, as paid on the account. */
export const revenuRecent = revenu('revenuRecent')

/** The income has stopped: nothing this month. */
export const revenuArrete: Fact<Ressource, boolean> = { id: 'revenuArrete', cost: 2, parse: yesOrNo('revenuArrete') }

export const STABILITES = ['toujours', 'depuisAnDernier', 'recent'] as const
/**
 * Since when the income is about the same: `toujours` since January of year N-2 or before, `depuisAnDernier` since
 * January of year N-1 (so only the tax year differs), `recent` for three months or so (so all earlier periods differ).
 */
export const revenuDepuis: Fact<Ressource, (typeof STABILITES)[number]> = {
  id: 'revenuDepuis',
  cost: 2,
  parse: oneOf('revenuDepuis', STABILITES),
}

/** Net monthly amount from January of year N-1 to the month before the last three. */
export const revenuAvant = revenu('revenuAvant')
/** Net monthly amount in year N-2, the year of the benefits' reference income. */
export const revenuAnneeFiscale = revenu('revenuAnneeFiscale')

/** Revenu fiscal de référence: first page of the tax notice. */
export const revenuFiscalReference: Fact<FoyerFiscal, Money> = {
  id: 'revenuFiscalReference',
  cost: 4,
  parse: moneyUpTo('revenuFiscalReference', euros(1_000_000)),
  plausible: [0, 6_000, 11_000, 16_000, 25_000].map(euros),
}

/** Number of tax shares: first page of the tax notice. */
export const nombreDeParts: Fact<FoyerFiscal, number> = {
  id: 'nombreDeParts',
  cost: 4,
  parse: numberBetween('nombreDeParts', 1, 12, 0.25),
  plausible: [1, 1.5, 2, 3],
}

/** In the order in which they are asked when nothing else decides. */
export const FACTS: readonly Fact<never, unknown>[] = [
  foyer,
  union,
  dateNaissance,
  commune,
  activite,
  etudes,
  logement,
  nationalite,
  anneesTitreSejour,
  separationRecente,
  residenceAlternee,
  enceinte,
  tauxIncapacite,
  restrictionAccesEmploi,
  typesRessources,
  revenuRecent,
  revenuArrete,
  revenuDepuis,
  revenuAvant,
  revenuAnneeFiscale,
  cinqAnsDeTravail,
  loyer,
  charges,
  colocation,
  logementConventionne,
  epargne,
  revenuFiscalReference,
  nombreDeParts,
]
