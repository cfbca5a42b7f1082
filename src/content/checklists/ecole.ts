import type { Checklist } from './checklist'

/** A child starts school, collège or lycée. Day: the first day of class. No text sets a date that is the same each year: every due is advised. */
export const ecole: Checklist = {
  id: 'ecole',
  steps: [
    {
      id: 'handicap',
      // The MDPH has four months to answer (CASF R241-33), and the school must still find the help.
      due: { kind: 'advised', months: -6 },
      office: 'mdph',
      online: { title: 'MDPH en ligne : Vosges', url: 'https://mdphenligne.cnsa.fr/mdph/88' },
      documents: ['dossierMdph', 'certificatMedicalMdph', 'pieceIdentite', 'justificatifDomicile'],
      source: {
        title: 'Projet personnalisé de scolarisation (PPS)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33865',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'mairie',
      due: { kind: 'advised', months: -3 },
      office: 'mairie',
      documents: ['livretFamille', 'pieceIdentite', 'justificatifDomicile'],
      source: {
        title: 'Inscription à l’école maternelle',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1864',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'inscription',
      due: { kind: 'advised', months: -2 },
      office: 'ecole',
      documents: ['livretFamille', 'justificatifDomicile', 'carnetSante'],
      source: {
        title: 'Inscrire son enfant à l’école primaire',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1865',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'cantine',
      due: { kind: 'advised', months: -2 },
      office: 'mairie',
      documents: ['attestationQuotientFamilial', 'avisImpot', 'numeroAllocataire'],
      source: {
        title: 'Cantine scolaire à l’école primaire',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F24570',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'transport',
      due: { kind: 'advised', months: -2 },
      // The Région runs the coaches and has no counter here: the town hall knows who to call.
      office: 'mairie',
      online: { title: 'Fluo Grand Est : trains et cars de la Région', url: 'https://fluo.grandest.fr/' },
      documents: ['photoIdentite', 'justificatifDomicile'],
      source: { title: 'Fluo Grand Est : trains et cars de la Région', url: 'https://fluo.grandest.fr/' },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'ars',
      due: { kind: 'advised', months: -1 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['numeroAllocataire', 'certificatScolarite', 'declarationSituation', 'rib'],
      source: {
        title: 'Allocation de rentrée scolaire (ARS)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1878',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'assurance',
      due: { kind: 'advised', days: 0 },
      office: 'assureur',
      documents: [],
      source: {
        title: 'À quoi sert l’assurance scolaire ?',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1871',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'sante',
      due: { kind: 'advised', days: 0 },
      office: 'ecole',
      documents: ['certificatMedical'],
      source: {
        title: 'Qu’est-ce qu’un projet d’accueil individualisé (PAI) ?',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F21392',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'bourse',
      // The campaign ends in mid-October in general, on a day that changes: early October is safe.
      due: { kind: 'advised', months: 1 },
      office: 'ecole',
      online: { title: 'ÉduConnect : demande de bourse en ligne', url: 'https://educonnect.education.gouv.fr/' },
      documents: ['avisImpot', 'rib'],
      source: {
        title: 'Bourse de collège',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F984',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'sport',
      due: { kind: 'advised', months: 1 },
      office: 'association',
      online: { title: 'Pass’Sport : site officiel', url: 'https://www.pass.sports.gouv.fr/' },
      documents: [],
      source: { title: 'Pass’Sport : site officiel', url: 'https://www.pass.sports.gouv.fr/' },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'difficultes',
      office: 'ecole',
      documents: ['justificatifsRessources', 'avisImpot', 'factures'],
      source: {
        title: 'Fonds social lycéen ou collégien',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1025',
      },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: [
    'ars',
    'bourseCollege',
    'bourseLycee',
    'quotientFamilial',
    'tarifTransport',
    'passSport',
    'passCulture',
    'passColo',
    'aeeh',
    'af',
    'cafVosges',
    'ccas',
  ],
  page: {
    title: 'Existe-t-il des aides pour financer la scolarité d’un élève ?',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1885',
  },
  verifiedOn: '2026-11-27',
}
