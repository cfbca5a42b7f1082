import { euros } from '../src/engine/money'
import { type Answers, answerKey, type Fact, type Subject } from '../src/engine/types'
import * as facts from '../src/law/facts'
import {
  conjoint,
  demandeur,
  enfant,
  type FoyerFiscal,
  foyerFiscal1,
  menage,
  type Personne,
  ressource,
  TYPES_RESSOURCES,
  type TypeRessource,
} from '../src/law/menage'

type Depuis = (typeof facts.STABILITES)[number]

/** One income: euros a month, the same for years unless said otherwise. */
export interface Revenu {
  readonly recent: number
  readonly avant?: number
  readonly anneeFiscale?: number
  readonly arrete?: boolean
}

/** What is said of a person; incomes by type, in euros a month. Left out: nothing special. */
export interface Dit extends Partial<Record<TypeRessource, number | Revenu>> {
  readonly naissance: string
  /** An adult: studies now, or looks for work. A child: `etudes`. */
  readonly etudie?: boolean
  readonly chercheEmploi?: boolean
  readonly etudes?: (typeof facts.ETUDES)[number]
  readonly tauxIncapacite?: 'aucun' | (typeof facts.TAUX_INCAPACITE)[number]
  readonly restrictionAccesEmploi?: boolean
  readonly cinqAnsDeTravail?: boolean
  readonly enceinte?: boolean
  readonly residenceAlternee?: boolean
  /** A disabled child: monthly spending in euros, and work given up or help paid. */
  readonly surcoutHandicap?: number
  readonly presenceHandicap?: (typeof facts.PRESENCES_HANDICAP)[number]
  /** A parent who has stopped or reduced work for a child. */
  readonly reductionTravail?: (typeof facts.REDUCTIONS_TRAVAIL)[number]
  /** A child looked after against payment; the price of an hour in euros. */
  readonly garde?: {
    readonly mode: (typeof facts.MODES_GARDE)[number]
    readonly heures: number
    readonly tarif: number
  }
}

/** A household under construction: every fact has an ordinary answer until it is said otherwise. */
export class MenageDeTest {
  private readonly said = new Map<string, unknown>()
  private readonly ids: string[] = []
  private conjoint: facts.Union | null = null
  private uni: facts.Union = 'concubinage'

  constructor() {
    this.dire(facts.commune, menage, '88160')
      .dire(facts.separationRecente, menage, false)
      .nationalite('FR')
      .epargne(0)
      .logement('heberge')
      .impots(0, 1)
  }

  /** Says one fact of one subject, as parsed (money in cents). */
  dire<S extends Subject, V>(fact: Fact<S, V>, subject: S, value: V): this {
    this.said.set(answerKey(fact, subject), value)
    return this
  }

  /** The first call says the applicant, the second the partner. */
  adulte(dit: Dit): this {
    if (!this.said.has(answerKey(facts.dateNaissance, demandeur))) return this.personne(demandeur, dit, 'aucune')
    this.conjoint = this.uni
    return this.personne(conjoint, dit, 'aucune')
  }

  /** A child `enfant1`, `enfant2`… in the order of the calls. */
  enfant(dit: Dit): this {
    const child = enfant(`enfant${this.ids.length + 1}`)
    this.ids.push(child.id)
    return this.personne(child, dit, 'primaire')
  }

  union(value: facts.Union): this {
    this.uni = value
    if (this.conjoint) this.conjoint = value
    return this
  }

  nationalite(value: (typeof facts.NATIONALITES)[number]): this {
    return this.dire(facts.nationalite, menage, value)
  }

  separationRecente(value = true): this {
    return this.dire(facts.separationRecente, menage, value)
  }

  /** Savings in euros. */
  epargne(montant: number): this {
    return this.dire(facts.epargne, menage, euros(montant))
  }

  /** Home; rent and charges in euros a month. */
  logement(
    statut: (typeof facts.LOGEMENTS)[number],
    dit: { loyer?: number; charges?: number; colocation?: boolean; conventionne?: boolean } = {},
  ): this {
    return this.dire(facts.logement, menage, statut)
      .dire(facts.loyer, menage, euros(dit.loyer ?? 0))
      .dire(facts.charges, menage, euros(dit.charges ?? 0))
      .dire(facts.colocation, menage, dit.colocation ?? false)
      .dire(facts.logementConventionne, menage, dit.conventionne ?? false)
  }

  /** Tax notice: revenu fiscal de référence in euros, and shares. */
  impots(rfr: number, parts: number, foyer: FoyerFiscal = foyerFiscal1): this {
    return this.dire(facts.revenuFiscalReference, foyer, euros(rfr)).dire(facts.nombreDeParts, foyer, parts)
  }

  /** The answers said so far. */
  get reponses(): Answers {
    return new Map(this.said).set(answerKey(facts.foyer, menage), { conjoint: this.conjoint, enfants: [...this.ids] })
  }

  private personne(qui: Personne, dit: Dit, etudes: (typeof facts.ETUDES)[number]): this {
    const types = TYPES_RESSOURCES.filter((type) => dit[type] !== undefined)
    for (const type of types) this.revenu(qui, type, dit[type] ?? 0)
    return this.dire(facts.typesRessources, qui, types)
      .dire(facts.dateNaissance, qui, dit.naissance)
      .dire(facts.etudie, qui, dit.etudie ?? false)
      .dire(facts.chercheEmploi, qui, dit.chercheEmploi ?? false)
      .dire(facts.etudes, qui, dit.etudes ?? etudes)
      .dire(facts.handicapReconnu, qui, (dit.tauxIncapacite ?? 'aucun') !== 'aucun')
      .dire(facts.tauxIncapacite, qui, taux(dit.tauxIncapacite))
      .dire(facts.restrictionAccesEmploi, qui, dit.restrictionAccesEmploi ?? false)
      .dire(facts.cinqAnsDeTravail, qui, dit.cinqAnsDeTravail ?? false)
      .dire(facts.enceinte, qui, dit.enceinte ?? false)
      .dire(facts.residenceAlternee, qui, dit.residenceAlternee ?? false)
      .dire(facts.surcoutHandicap, qui, euros(dit.surcoutHandicap ?? 0))
      .dire(facts.presenceHandicap, qui, dit.presenceHandicap ?? 'aucune')
      .dire(facts.congeParental, qui, dit.reductionTravail !== undefined)
      .dire(facts.reductionTravail, qui, dit.reductionTravail ?? 'arret')
      .dire(facts.faitGarder, qui, dit.garde !== undefined)
      .dire(facts.modeGarde, qui, dit.garde?.mode ?? 'assistanteMaternelle')
      .dire(facts.heuresGarde, qui, dit.garde?.heures ?? 0)
      .dire(facts.tarifGarde, qui, euros(dit.garde?.tarif ?? 0))
  }

  private revenu(qui: Personne, type: TypeRessource, dit: number | Revenu): void {
    const { recent, avant, anneeFiscale, arrete } = typeof dit === 'number' ? { recent: dit } : dit
    const before = avant ?? recent
    const taxed = anneeFiscale ?? before
    const constant: Depuis = recent !== before ? 'recent' : before === taxed ? 'toujours' : 'depuisAnDernier'
    const depuis = arrete ? 'arrete' : constant
    const subject = ressource(qui, type)
    this.dire(facts.revenuRecent, subject, euros(recent))
      .dire(facts.revenuDepuis, subject, depuis)
      .dire(facts.revenuAvant, subject, euros(before))
      .dire(facts.revenuAnneeFiscale, subject, euros(taxed))
  }
}

/** The rate of somebody without one is never read. */
const taux = (dit: Dit['tauxIncapacite']): (typeof facts.TAUX_INCAPACITE)[number] =>
  dit === undefined || dit === 'aucun' ? 'moins50' : dit

/** Starts a household: `menageDe().adulte({ naissance: '1990-05-02', salaire: 900 }).enfant({ naissance: '2018-01-01' }).reponses`. */
export const menageDe = (): MenageDeTest => new MenageDeTest()
