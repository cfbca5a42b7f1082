import { euros, type Money } from '../../engine/money'
import type { Fact, Subject } from '../../engine/types'
import type { Menage, Personne } from '../menage'
import { moneyUpTo, oneOf, yesOrNo } from '../parsers'

/** What is true of somebody now. Asked together, as a list to tick: each item only while a right may depend on it. */

const situation = <S extends Subject>(id: string, cost: Fact['cost'] = 2): Fact<S, boolean> => ({
  id,
  cost,
  parse: yesOrNo(id),
})

/** An adult studies or is apprenticed now (children: `etudes`). */
export const etudie = situation<Personne>('etudie')
/** Looks for work, registered with France Travail. */
export const chercheEmploi = situation<Personne>('chercheEmploi')
export const enceinte = situation<Personne>('enceinte')
/** The MDPH has recognised a disability (a rate, an allowance, a card). */
export const handicapReconnu = situation<Personne>('handicapReconnu')
/** Needs somebody's help to wash, dress, eat or move about. */
export const besoinAide = situation<Personne>('besoinAide')
/** Looks after somebody disabled, ill or dependent. */
export const aideUnProche = situation<Personne>('aideUnProche')
/** A child so ill, hurt or disabled that a parent must be there. */
export const enfantMalade = situation<Personne>('enfantMalade')
/** Has lost a spouse, or a former spouse. */
export const veuvage = situation<Personne>('veuvage')
/** Has stopped or reduced work to look after a child under three. */
export const congeParental = situation<Personne>('congeParental')
/** The child is looked after by a childminder, somebody at home or a micro-crèche, paid by the family. */
export const faitGarder = situation<Personne>('faitGarder')
/** The child lives in turn with each parent. */
export const residenceAlternee = situation<Personne>('residenceAlternee')
/** Shares the home, each with a name on the lease. */
export const colocation = situation<Menage>('colocation')
/** Cannot pay, or fears not to be able to pay, the rent, energy, water or food. */
export const difficultesPaiement = situation<Menage>('difficultesPaiement')
/** Is about to move, or moved in the last six months. */
export const demenage = situation<Menage>('demenage')
/** A home that is unfit, overcrowded or about to be lost. */
export const logementInadapte = situation<Menage>('logementInadapte')
/** Plans works on the home: heating, insulation, a bathroom for somebody who ages. */
export const travaux = situation<Menage>('travaux')
/** Needs a lawyer or has a case before a court. */
export const affaireJustice = situation<Menage>('affaireJustice')
/** Somebody of the household wants to take the driving licence. */
export const permisConduire = situation<Menage>('permisConduire')
/** Works for a private employer (not farming, not the State or a town). */
export const salarieDuPrive = situation<Personne>('salarieDuPrive')
/** Has taken up a job, or changed place of work, within six months. */
export const nouvelEmploi = situation<Personne>('nouvelEmploi')

export const TAUX_INCAPACITE = ['moins50', 'de50a79', 'de80'] as const
/** Disability rate recognised by the MDPH; read only when a disability is recognised: see `commun/handicap.ts`. */
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

export const REDUCTIONS_TRAVAIL = ['arret', 'auPlusMiTemps', 'de50a80'] as const
/** How far work is reduced for a child under three: stopped, at most half time, 50 to 80 %. */
export const reductionTravail: Fact<Personne, (typeof REDUCTIONS_TRAVAIL)[number]> = {
  id: 'reductionTravail',
  cost: 2,
  parse: oneOf('reductionTravail', REDUCTIONS_TRAVAIL),
}

/** What a child's disability costs each month, beyond what others pay back. */
export const surcoutHandicap: Fact<Personne, Money> = {
  id: 'surcoutHandicap',
  cost: 3,
  parse: moneyUpTo('surcoutHandicap', euros(5_000)),
  plausible: [0, 250, 450, 600].map(euros),
}

export const PRESENCES_HANDICAP = ['aucune', 'cinquieme', 'moitie', 'totale'] as const
/** Work that a parent gives up, or help paid, for a disabled child: none, a fifth (8 h a week), half (20 h), all. */
export const presenceHandicap: Fact<Personne, (typeof PRESENCES_HANDICAP)[number]> = {
  id: 'presenceHandicap',
  cost: 2,
  parse: oneOf('presenceHandicap', PRESENCES_HANDICAP),
}
