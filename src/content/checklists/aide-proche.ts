import { casf, css, travail } from '../../law/sources'
import type { Checklist } from './checklist'
import { avecEnfants } from './conditions'

/** Caring for a relative; counted from the first day of the care, for which a leave may be asked beforehand. */
export const aideProche: Checklist = {
  id: 'aideProche',
  steps: [
    {
      // Unless a collective agreement says otherwise; without notice in an emergency (art. L3142-19).
      id: 'congeProcheAidant',
      due: { kind: 'legal', months: -1 },
      office: 'employeur',
      documents: ['decisionMdph', 'declarationSituation'],
      source: travail('D3142-11'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'congePresenceParentale',
      due: { kind: 'legal', days: -15 },
      office: 'employeur',
      documents: ['certificatMedecinEnfant'],
      onlyIf: avecEnfants,
      source: travail('L1225-63'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'finDeVie',
      due: { kind: 'legal', days: -15 },
      office: 'employeur',
      documents: ['certificatMedical', 'formulaire'],
      source: travail('D3142-5'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'allocation',
      due: { kind: 'advised', days: 7 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['formulaire', 'attestationEmployeur', 'decisionMdph', 'rib'],
      source: css('L168-8'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'apa',
      due: { kind: 'advised', days: 15 },
      office: 'departement',
      documents: ['formulaire', 'pieceIdentite', 'avisImpot', 'justificatifDomicile', 'rib'],
      source: casf('L232-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'pch',
      due: { kind: 'advised', months: 1 },
      office: 'mdph',
      documents: ['dossierMdph', 'certificatMedicalMdph', 'pieceIdentite', 'justificatifDomicile'],
      source: casf('L245-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'repit',
      office: 'departement',
      documents: [],
      source: casf('L232-3-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'logement',
      office: 'anah',
      online: { title: 'France Rénov’ : conseils et demande', url: 'https://france-renov.gouv.fr/' },
      documents: ['devis', 'avisImpot', 'pieceIdentite', 'decisionMdph'],
      source: { title: 'France Rénov’ : MaPrimeAdapt’', url: 'https://france-renov.gouv.fr/' },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'retraite',
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['formulaire', 'attestationEmployeur', 'decisionMdph'],
      source: {
        title: 'Mon parcours handicap : affiliation à l’assurance vieillesse des aidants',
        url: 'https://monparcourshandicap.gouv.fr/aides/affiliation-des-aidants-lassurance-vieillesse-du-parent-au-foyer-avpf',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'decider',
      office: 'tribunal',
      documents: ['certificatMedical', 'acteNaissance', 'pieceIdentite', 'formulaire'],
      source: {
        title: 'Code civil, art. 425, 477 et 494-1',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721',
      },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: ['ajpa', 'ajpp', 'apa', 'pch', 'aeeh', 'aah', 'rsa', 'ppa', 'maPrimeRenov'],
  page: {
    title: 'Pour les personnes âgées : portail d’information et d’orientation',
    url: 'https://www.pour-les-personnes-agees.gouv.fr/',
  },
  verifiedOn: '2026-11-27',
}
