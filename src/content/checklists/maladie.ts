import { css, travail } from '../../law/sources'
import type { Checklist } from './checklist'
import { avecEnfants } from './conditions'

/** Illness or accident, above all of an employee. Day: the first day of the sick leave, or the day of the accident. */
export const maladie: Checklist = {
  id: 'maladie',
  steps: [
    {
      id: 'accident',
      due: { kind: 'legal', days: 1 },
      office: 'employeur',
      documents: ['certificatMedical'],
      source: css('R441-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'arret',
      due: { kind: 'legal', days: 2 },
      office: 'cpam',
      online: { title: 'Ameli : mon compte', url: 'https://www.ameli.fr/' },
      documents: ['arretTravail', 'carteVitale'],
      source: css('R321-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'employeur',
      due: { kind: 'legal', days: 2 },
      office: 'employeur',
      documents: ['arretTravail'],
      source: travail('L1226-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'indemnites',
      due: { kind: 'advised', days: 21 },
      office: 'cpam',
      online: { title: 'Ameli : mon compte', url: 'https://www.ameli.fr/' },
      documents: ['arretTravail', 'bulletinsSalaire', 'rib'],
      source: {
        title: 'Arrêt maladie : indemnités journalières versées au salarié',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F3053',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'complement',
      due: { kind: 'advised', months: 1 },
      office: 'employeur',
      documents: ['contratTravail', 'bulletinsSalaire'],
      source: travail('D1226-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'frais',
      due: { kind: 'advised', months: 1 },
      office: 'mutuelle',
      online: {
        title: 'Complémentaire santé solidaire : site officiel',
        url: 'https://www.complementaire-sante-solidaire.gouv.fr/',
      },
      documents: ['carteVitale', 'justificatifsRessources', 'avisImpot'],
      source: {
        title: 'Complémentaire santé solidaire',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F10027',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'ressources',
      due: { kind: 'advised', months: 1 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['numeroAllocataire', 'arretTravail', 'justificatifsRessources'],
      source: { title: 'Mes droits sociaux : site officiel', url: 'https://www.mesdroitssociaux.gouv.fr/' },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'retour',
      // The visit before the return is for leaves of more than thirty days.
      due: { kind: 'advised', months: 1 },
      office: 'medecinDuTravail',
      documents: ['arretTravail', 'certificatMedical'],
      source: travail('R4624-29'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'longueMaladie',
      office: 'medecin',
      documents: ['carteVitale'],
      source: {
        title: 'Affection de longue durée (ALD) : prise en charge par l’Assurance maladie',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F34068',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'enfant',
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['formulaire', 'certificatMedecinEnfant', 'accordEmployeur', 'numeroAllocataire'],
      onlyIf: avecEnfants,
      source: {
        title: 'Allocation journalière de présence parentale (AJPP)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F15132',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'invalidite',
      due: { kind: 'advised', months: 6 },
      office: 'cpam',
      documents: ['formulaire', 'pieceIdentite', 'avisImpot', 'notificationPension'],
      source: {
        title: 'Pension d’invalidité de la Sécurité sociale',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F672',
      },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: ['css', 'pensionInvalidite', 'asi', 'aah', 'pch', 'ajpp', 'rsa', 'ppa', 'al', 'fsl', 'ccas'],
  page: {
    title: 'Maladie ou accident du travail dans le secteur privé',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/N526',
  },
  verifiedOn: '2026-11-27',
}
