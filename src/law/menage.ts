import type { Subject } from '../engine/types'

/** The household as a whole: exactly one in a situation. */
export interface Menage extends Subject {
  readonly id: 'menage'
}

export type Role = 'demandeur' | 'conjoint' | 'enfant'

/** Somebody of the household. Ids: `demandeur`, `conjoint`, `enfant1`, `enfant2`… (stable when another child is removed). */
export interface Personne extends Subject {
  readonly role: Role
}

/** What a person lives on, one kind at a time. Id: `<personne>/<type>`. */
export interface Ressource extends Subject {
  readonly personne: Personne
  readonly type: TypeRessource
}

/** A tax household. Unmarried partners have two: the children are in the first. Id: `foyerFiscal1`, `foyerFiscal2`. */
export interface FoyerFiscal extends Subject {
  readonly id: 'foyerFiscal1' | 'foyerFiscal2'
}

export const TYPES_RESSOURCES = [
  'salaire',
  'chomage',
  'retraite',
  'pensionInvalidite',
  'indemnitesJournalieres',
  'pensionAlimentaireRecue',
] as const
export type TypeRessource = (typeof TYPES_RESSOURCES)[number]

export const menage: Menage = { id: 'menage' }
export const demandeur: Personne = { id: 'demandeur', role: 'demandeur' }
export const conjoint: Personne = { id: 'conjoint', role: 'conjoint' }
export const foyerFiscal1: FoyerFiscal = { id: 'foyerFiscal1' }
export const foyerFiscal2: FoyerFiscal = { id: 'foyerFiscal2' }

const enfants = new Map<string, Personne>()
const ressources = new Map<string, Map<TypeRessource, Ressource>>()

/** The child with that id; the same object each time. */
export function enfant(id: string): Personne {
  let known = enfants.get(id)
  if (!known) {
    known = { id, role: 'enfant' }
    enfants.set(id, known)
  }
  return known
}

/** The income of that type of that person; the same object each time. */
export function ressource(personne: Personne, type: TypeRessource): Ressource {
  let siennes = ressources.get(personne.id)
  if (!siennes) {
    siennes = new Map()
    ressources.set(personne.id, siennes)
  }
  let known = siennes.get(type)
  if (!known) {
    known = { id: `${personne.id}/${type}`, personne, type }
    siennes.set(type, known)
  }
  return known
}
