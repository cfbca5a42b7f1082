import { euros, type Money } from '../../engine/money'
import type { Fact } from '../../engine/types'
import {
  type FoyerFiscal,
  type Menage,
  type Personne,
  type Ressource,
  TYPES_RESSOURCES,
  type TypeRessource,
} from '../menage'
import { moneyUpTo, numberBetween, oneOf, someOf } from '../parsers'

/** Money: as people know it, for the periods that pending rights read. */

/** Money on livrets and accounts that bear interest, all members together. */
export const epargne: Fact<Menage, Money> = {
  id: 'epargne',
  cost: 4,
  parse: moneyUpTo('epargne', euros(2_000_000)),
  plausible: [0, 5_000, 15_000, 50_000].map(euros),
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

export const STABILITES = ['toujours', 'depuisAnDernier', 'recent', 'arrete'] as const
/**
 * What the income has been: about the same since January of year N-2 or before (`toujours`), since January of year N-1
 * (`depuisAnDernier`: only the tax year differs), for a shorter time (`recent`: all earlier periods differ), or it has
 * stopped (`arrete`: nothing this month, and all earlier periods differ).
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
