import type { Fact } from '../engine/types'
import * as enfants from './facts/enfants'
import * as foyer from './facts/foyer'
import * as logement from './facts/logement'
import * as revenus from './facts/revenus'
import * as situations from './facts/situations'

/** Everything the law may ask. A question exists because a rule may read it; its words are `questions.<id>` in locales. */
export * from './facts/enfants'
export * from './facts/foyer'
export * from './facts/logement'
export * from './facts/revenus'
export * from './facts/situations'

/** What somebody ticks, or does not, in a list: facts about now, each true or false. In the order of the list. */
export const SITUATIONS: readonly Fact<never, boolean>[] = [
  situations.etudie,
  situations.chercheEmploi,
  situations.enceinte,
  foyer.separationRecente,
  situations.veuvage,
  situations.residenceAlternee,
  situations.congeParental,
  situations.faitGarder,
  situations.handicapReconnu,
  situations.besoinAide,
  situations.enfantMalade,
  situations.aideUnProche,
  situations.colocation,
  situations.demenage,
  situations.logementInadapte,
  situations.difficultesPaiement,
  situations.travaux,
  situations.permisConduire,
  situations.affaireJustice,
  situations.salarieDuPrive,
  situations.nouvelEmploi,
]

/** In the order in which they are asked when nothing else decides, and in which lists show them. */
export const FACTS: readonly Fact<never, unknown>[] = [
  foyer.foyer,
  foyer.dateNaissance,
  foyer.commune,
  logement.logement,
  revenus.typesRessources,
  ...SITUATIONS,
  foyer.etudes,
  foyer.nationalite,
  situations.tauxIncapacite,
  situations.restrictionAccesEmploi,
  situations.surcoutHandicap,
  situations.presenceHandicap,
  situations.cinqAnsDeTravail,
  situations.reductionTravail,
  enfants.modeGarde,
  enfants.heuresGarde,
  enfants.tarifGarde,
  revenus.revenuRecent,
  revenus.revenuDepuis,
  revenus.revenuAvant,
  revenus.revenuAnneeFiscale,
  logement.loyer,
  logement.charges,
  logement.logementConventionne,
  logement.pretSigne,
  logement.mensualitePret,
  revenus.epargne,
  revenus.revenuFiscalReference,
  revenus.nombreDeParts,
  enfants.distanceEtudes,
  enfants.revenuParents,
  enfants.fratrie,
  enfants.fratrieEtudiante,
]
