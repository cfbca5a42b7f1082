import { casf, cgi, travail } from '../../law/sources'
import type { Checklist } from './checklist'
import { avecEnfants } from './conditions'

const caf = { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' }

/**
 * A disability, of oneself or of a child. Day: the diagnosis, or the day the difficulties began. The delays of the law run
 * from the claim or from the decision, days that we do not know: every due is advised.
 */
export const handicap: Checklist = {
  id: 'handicap',
  steps: [
    {
      id: 'medecin',
      due: { kind: 'advised', days: 15 },
      office: 'medecin',
      documents: ['certificatMedicalMdph', 'carteVitale'],
      source: {
        title: 'Certificat médical pour la MDPH (Cerfa n° 15695)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/R19996',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'dossier',
      due: { kind: 'advised', months: 1 },
      office: 'mdph',
      online: { title: 'MDPH en ligne : Vosges', url: 'https://mdphenligne.cnsa.fr/mdph/88' },
      documents: ['dossierMdph', 'certificatMedicalMdph', 'pieceIdentite', 'justificatifDomicile'],
      source: {
        title: 'Demande à la MDPH (Cerfa n° 15692)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/R19993',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'revenus',
      due: { kind: 'advised', months: 1 },
      office: 'caf',
      online: caf,
      documents: ['pieceIdentite', 'justificatifsRessources', 'numeroAllocataire', 'rib'],
      source: { title: 'Mes droits sociaux : site officiel', url: 'https://www.mesdroitssociaux.gouv.fr/' },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'ecole',
      office: 'ecole',
      documents: [],
      onlyIf: avecEnfants,
      source: {
        title: 'Projet personnalisé de scolarisation (PPS)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33865',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'travail',
      office: 'medecinDuTravail',
      documents: ['certificatMedical'],
      source: travail('R4624-34'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'reponse',
      // The MDPH has four months from the claim; the claim is advised one month after the event.
      due: { kind: 'advised', months: 5 },
      office: 'mdph',
      documents: ['dossierMdph'],
      source: casf('R241-33'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'recours',
      office: 'mdph',
      documents: ['decisionMdph', 'certificatMedical'],
      source: casf('L241-9'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'versement',
      office: 'caf',
      online: caf,
      documents: ['decisionMdph', 'numeroAllocataire', 'justificatifsRessources', 'rib'],
      source: {
        title: 'Allocation aux adultes handicapés (AAH)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F12242',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'impots',
      office: 'impots',
      online: { title: 'Impôts : mon espace particulier', url: 'https://www.impots.gouv.fr/' },
      documents: ['avisImpot', 'decisionMdph'],
      source: cgi('195'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'logement',
      office: 'anah',
      online: { title: 'France Rénov’ : conseils et demande', url: 'https://france-renov.gouv.fr/' },
      documents: ['decisionMdph', 'avisImpot', 'devis'],
      source: { title: 'France Rénov’ : site officiel', url: 'https://france-renov.gouv.fr/' },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'renouvellement',
      office: 'mdph',
      online: { title: 'MDPH en ligne : Vosges', url: 'https://mdphenligne.cnsa.fr/mdph/88' },
      documents: ['decisionMdph', 'dossierMdph', 'certificatMedicalMdph'],
      source: { title: 'Mon parcours handicap : site officiel', url: 'https://www.monparcourshandicap.gouv.fr/' },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: ['aah', 'mva', 'pch', 'aeeh', 'ajpp', 'pensionInvalidite', 'asi', 'al', 'css', 'tarifTransport'],
  page: {
    title: 'Je suis en situation de handicap',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F31029',
  },
  verifiedOn: '2026-11-27',
}
