import type { Source } from '../../engine/parameter'
import { cgi, css, travail } from '../../law/sources'
import type { Checklist } from './checklist'
import { avecEnfants } from './conditions'

const FRANCE_TRAVAIL: Source = { title: 'France Travail : mon espace personnel', url: 'https://www.francetravail.fr/' }

/** Starting work again; counted from the first day at work. */
export const repriseEmploi: Checklist = {
  id: 'repriseEmploi',
  steps: [
    {
      // 72 hours.
      id: 'franceTravail',
      due: { kind: 'legal', days: 3 },
      office: 'franceTravail',
      online: FRANCE_TRAVAIL,
      documents: ['contratTravail', 'bulletinsSalaire'],
      source: travail('R5411-7'),
      verifiedOn: '2026-11-27',
    },
    {
      // The main points within seven days, the others within a month.
      id: 'contrat',
      due: { kind: 'legal', days: 7 },
      office: 'employeur',
      documents: ['contratTravail'],
      source: travail('R1221-35'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'mutuelle',
      due: { kind: 'advised', days: 7 },
      office: 'employeur',
      documents: ['attestationCss'],
      source: css('L911-7'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'caf',
      due: { kind: 'advised', days: 15 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['numeroAllocataire', 'contratTravail', 'bulletinsSalaire', 'rib'],
      source: css('L842-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'trajet',
      due: { kind: 'advised', days: 15 },
      office: 'employeur',
      documents: ['factures'],
      source: travail('L3261-2'),
      verifiedOn: '2026-11-27',
    },
    {
      // France Travail sets this time itself, and changes it.
      id: 'mobilite',
      due: { kind: 'advised', days: 30 },
      office: 'franceTravail',
      online: FRANCE_TRAVAIL,
      documents: ['contratTravail', 'factures', 'bulletinsSalaire'],
      source: {
        title: 'Chômage : aide à la mobilité',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1011',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'garde',
      due: { kind: 'advised', months: 1 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['numeroAllocataire', 'contratTravail'],
      onlyIf: avecEnfants,
      source: {
        title: 'Complément de libre choix du mode de garde (CMG)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F345',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'fichePaie',
      due: { kind: 'advised', months: 1 },
      office: 'employeur',
      documents: ['bulletinsSalaire'],
      source: travail('L3243-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'impots',
      due: { kind: 'advised', months: 2 },
      office: 'impots',
      online: { title: 'Impôts : mon espace particulier', url: 'https://www.impots.gouv.fr/' },
      documents: ['avisImpot', 'bulletinsSalaire'],
      source: cgi('204 J'),
      verifiedOn: '2026-11-27',
    },
    {
      // Before the first day for the jobs with a particular risk (art. R4624-24).
      id: 'visiteMedicale',
      due: { kind: 'legal', months: 3 },
      office: 'medecinDuTravail',
      documents: [],
      source: travail('R4624-10'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'logement',
      office: 'actionLogement',
      online: { title: 'Action Logement : mes aides', url: 'https://www.actionlogement.fr/' },
      documents: ['contratTravail', 'pieceIdentite', 'bulletinsSalaire'],
      source: {
        title: 'Avance Loca-Pass : aide pour le dépôt de garantie',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F18490',
      },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: [
    'ppa',
    'rsa',
    'are',
    'al',
    'css',
    'cmg',
    'mobiliteFranceTravail',
    'tarifTransport',
    'aidePermis',
    'locaPass',
    'visale',
    'actionLogement',
  ],
  page: { title: 'France Travail : site officiel', url: 'https://www.francetravail.fr/' },
  verifiedOn: '2026-11-27',
}
