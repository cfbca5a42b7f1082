import type { DocumentKind } from '../../content/documents/document'
import type { DocumentId } from '../../content/documents/ids'
import { DOCUMENTS } from '../../content/documents/register'
import type { Fact, Subject } from '../../engine/types'
import * as facts from '../../law/facts'
import type { TypeRessource } from '../../law/menage'

/**
 * What a mediator may tell an office without a further thought. All else is sensitive (health, origin, justice, what
 * somebody may be ashamed of), and so is what is added to the law until it stands here.
 */
const ORDINARY_FACTS: ReadonlySet<Fact<never, unknown>> = new Set<Fact<never, unknown>>([
  facts.foyer,
  facts.dateNaissance,
  facts.commune,
  facts.logement,
  facts.typesRessources,
  facts.etudie,
  facts.chercheEmploi,
  facts.residenceAlternee,
  facts.congeParental,
  facts.faitGarder,
  facts.colocation,
  facts.demenage,
  facts.travaux,
  facts.permisConduire,
  facts.salarieDuPrive,
  facts.nouvelEmploi,
  facts.etudes,
  facts.cinqAnsDeTravail,
  facts.reductionTravail,
  facts.modeGarde,
  facts.heuresGarde,
  facts.tarifGarde,
  facts.revenuRecent,
  facts.revenuDepuis,
  facts.revenuAvant,
  facts.revenuAnneeFiscale,
  facts.loyer,
  facts.charges,
  facts.logementConventionne,
  facts.pretSigne,
  facts.mensualitePret,
  facts.epargne,
  facts.revenuFiscalReference,
  facts.nombreDeParts,
  facts.distanceEtudes,
  facts.revenuParents,
  facts.fratrie,
  facts.fratrieEtudiante,
])

/** Incomes that tell of illness. */
const OF_ILLNESS: readonly TypeRessource[] = ['pensionInvalidite', 'indemnitesJournalieres']

const tellsOfIllness = (value: unknown): boolean =>
  Array.isArray(value) && value.some((type) => OF_ILLNESS.includes(type))

/** Whether an answer is sensitive: its fact, its value, or the income that it is about. */
export const isSensitiveFact = (fact: Fact<never, unknown>, subject: Subject, value: unknown): boolean =>
  !ORDINARY_FACTS.has(fact) || tellsOfIllness(value) || OF_ILLNESS.some((type) => subject.id.endsWith(`/${type}`))

/** Rights that only illness, disability, origin, grief, justice or distress open. */
const SENSITIVE_RIGHTS: ReadonlySet<string> = new Set([
  ...['aah', 'mva', 'aeeh', 'pch', 'apa', 'asi', 'ajpa', 'ajpp', 'pensionInvalidite', 'ame'],
  ...['aideJuridictionnelle', 'allocationVeuvage', 'pensionReversion', 'dalo', 'fsl'],
])

/** Whether a right tells by its name what is sensitive. */
export const isSensitiveRight = (id: string): boolean => SENSITIVE_RIGHTS.has(id)

const SENSITIVE_KINDS: readonly DocumentKind[] = ['health', 'disability', 'residence']
const SENSITIVE_DOCUMENTS: readonly DocumentId[] = [
  ...(['jugementFamille', 'acteDeces', 'notificationPension', 'courriersDettes', 'papiersAffaire'] as const),
  ...(['attestationProtectionJuridique', 'acteNaissanceTraduit'] as const),
]

/** Whether having a paper tells what is sensitive. */
export const isSensitiveDocument = (id: DocumentId): boolean =>
  SENSITIVE_KINDS.includes(DOCUMENTS[id].kind) || SENSITIVE_DOCUMENTS.includes(id)
