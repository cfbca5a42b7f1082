import type { IsoDate } from '../../engine/dates'
import { type Fact, InvalidAnswer } from '../../engine/types'
import type { Menage, Personne } from '../menage'
import { birthDay, oneOf, yesOrNo } from '../parsers'

/** Who lives here, and where they come from. */

export const UNIONS = ['mariage', 'pacs', 'concubinage'] as const
/** Legal form of a couple. */
export type Union = (typeof UNIONS)[number]

/** Who lives in the home: how the couple lives, if there is one, and the ids of the children (`enfant1`, …). */
export interface Foyer {
  readonly conjoint: Union | null
  readonly enfants: readonly string[]
}

const MAX_ENFANTS = 12

export const foyer: Fact<Menage, Foyer> = {
  id: 'foyer',
  cost: 1,
  parse(raw) {
    const { conjoint, enfants } = (raw ?? {}) as Partial<Foyer>
    if (conjoint === undefined || !Array.isArray(enfants)) throw new InvalidAnswer('foyer', 'notAChoice')
    if (conjoint !== null && !UNIONS.includes(conjoint)) throw new InvalidAnswer('foyer', 'union')
    if (enfants.length > MAX_ENFANTS) throw new InvalidAnswer('foyer', 'tooLarge', { most: MAX_ENFANTS })
    if (!enfants.every((id) => /^enfant\d{1,2}$/.test(id)) || new Set(enfants).size !== enfants.length) {
      throw new InvalidAnswer('foyer', 'notAChoice')
    }
    return { conjoint, enfants: [...enfants] }
  },
}

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

export const ETUDES = ['aucune', 'maternelle', 'primaire', 'college', 'lycee', 'apprentissage', 'superieur'] as const
/** Where a child, or an adult who studies, learns. */
export const etudes: Fact<Personne, (typeof ETUDES)[number]> = { id: 'etudes', cost: 1, parse: oneOf('etudes', ETUDES) }

export const NATIONALITES = ['FR', 'UE', 'titre10', 'titre5', 'titreRecent'] as const
/**
 * Nationality of the adults: French; EU, EEA or Swiss; other, by the full years with a residence permit that allows
 * work (ten and over, five to nine, fewer or none). Rules read it through `commun/sejour.ts`.
 */
export const nationalite: Fact<Menage, (typeof NATIONALITES)[number]> = {
  id: 'nationalite',
  cost: 2,
  parse: oneOf('nationalite', NATIONALITES),
}

/** The applicant has been alone for less than 18 months (separation, death, abandonment). */
export const separationRecente: Fact<Menage, boolean> = {
  id: 'separationRecente',
  cost: 2,
  parse: yesOrNo('separationRecente'),
}
