import type { Source } from '../../engine/parameter'
import { casf, css, travail } from '../../law/sources'
import type { Checklist } from './checklist'

const cesedaR4315: Source = {
  title: 'Code de l’entrée et du séjour des étrangers et du droit d’asile, art. R431-5',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158',
}

/** Turning 18, as the young person lives it. Day: the 18th birthday. */
export const majorite: Checklist = {
  id: 'majorite',
  steps: [
    {
      id: 'recensement',
      // From the 16th birthday to the end of the third month after it: 21 months before the 18th birthday at the latest.
      due: { kind: 'legal', months: -21 },
      office: 'mairie',
      online: {
        title: 'Recensement citoyen en ligne',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/R2054',
      },
      documents: ['pieceIdentite', 'livretFamille', 'justificatifDomicile'],
      source: {
        title: 'Code du service national, art. R*111-1',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071335',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'ase',
      // The Département owes the meeting a year before; the young person loses nothing by being late.
      due: { kind: 'advised', months: -12 },
      office: 'departement',
      documents: ['pieceIdentite'],
      source: casf('L222-5-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'jdc',
      due: { kind: 'legal', days: 0 },
      office: 'etat',
      documents: ['pieceIdentite'],
      source: {
        title: 'Journée défense et citoyenneté (JDC)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F871',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'sante',
      due: { kind: 'advised', days: 0 },
      office: 'cpam',
      online: { title: 'Ameli : mon compte', url: 'https://www.ameli.fr/' },
      documents: ['carteVitale', 'pieceIdentite', 'rib'],
      source: { title: 'Carte Vitale', url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F265' },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'banque',
      due: { kind: 'advised', days: 0 },
      office: 'banque',
      documents: ['pieceIdentite', 'justificatifDomicile', 'attestationHebergement'],
      source: {
        title: 'Refus d’ouverture de compte bancaire : droit au compte',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2417',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'caf',
      due: { kind: 'advised', days: 0 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['numeroAllocataire', 'certificatScolarite', 'contratTravail'],
      source: css('R512-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'election',
      due: { kind: 'advised', months: 1 },
      office: 'mairie',
      online: {
        title: 'Vérifier son inscription électorale',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/R51788',
      },
      documents: ['pieceIdentite', 'justificatifDomicile'],
      source: {
        title: 'Liste électorale : inscription d’office à 18 ans',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1961',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'titreSejour',
      // Two months is the short delay of R431-5; some young people have until the day before their 19th birthday.
      due: { kind: 'legal', months: 2 },
      office: 'prefecture',
      online: {
        title: 'Étrangers en France : démarches en ligne',
        url: 'https://administration-etrangers-en-france.interieur.gouv.fr/',
      },
      documents: [
        'acteNaissanceTraduit',
        'preuvesSejour',
        'certificatScolarite',
        'photoIdentite',
        'justificatifDomicile',
      ],
      source: cesedaR4315,
      verifiedOn: '2026-11-27',
    },
    {
      id: 'avenir',
      office: 'missionLocale',
      documents: ['pieceIdentite', 'justificatifDomicile', 'avisImpot', 'rib'],
      source: travail('L5131-3'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'impots',
      office: 'impots',
      online: { title: 'Impôts : mon espace particulier', url: 'https://www.impots.gouv.fr/' },
      documents: ['avisImpot'],
      source: {
        title: 'Impôt sur le revenu : enfant majeur à charge',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F3085',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'aah',
      // The AEEH ends at 20; the MDPH may take four months: six months before the 20th birthday.
      due: { kind: 'advised', months: 18 },
      office: 'mdph',
      online: { title: 'MDPH en ligne : Vosges', url: 'https://mdphenligne.cnsa.fr/mdph/88' },
      documents: ['dossierMdph', 'certificatMedicalMdph', 'decisionMdph', 'pieceIdentite'],
      source: {
        title: 'Allocation aux adultes handicapés (AAH)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F12242',
      },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: [
    'cej',
    'ppa',
    'al',
    'bourseSup',
    'bourseSanitaireSociale',
    'css',
    'visale',
    'locaPass',
    'aidePermis',
    'jeunesGrandEst',
    'passCulture',
    'passSport',
    'aah',
  ],
  page: { title: 'Jeunes : site officiel', url: 'https://www.jeunes.gouv.fr/' },
  verifiedOn: '2026-11-27',
}
