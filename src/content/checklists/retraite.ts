import type { Source } from '../../engine/parameter'
import { cgi, css, travail } from '../../law/sources'
import type { Checklist } from './checklist'

const INFO_RETRAITE: Source = { title: 'Info retraite : mon compte retraite', url: 'https://www.info-retraite.fr/' }

/** Retirement; counted from the wished start of the pension, always the first day of a month. */
export const retraite: Checklist = {
  id: 'retraite',
  steps: [
    {
      id: 'carriere',
      due: { kind: 'advised', months: -24 },
      office: 'assuranceRetraite',
      online: INFO_RETRAITE,
      documents: ['releveCarriere', 'bulletinsSalaire', 'avisFranceTravail'],
      source: css('L161-17'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'date',
      due: { kind: 'advised', months: -12 },
      office: 'assuranceRetraite',
      online: INFO_RETRAITE,
      documents: ['releveCarriere'],
      source: css('L351-1'),
      verifiedOn: '2026-11-27',
    },
    {
      // Four months before, the first payment is guaranteed (décret n° 2015-1015); the claim opens six months before.
      id: 'demande',
      due: { kind: 'advised', months: -5 },
      office: 'assuranceRetraite',
      online: INFO_RETRAITE,
      documents: ['pieceIdentite', 'livretFamille', 'releveCarriere', 'bulletinsSalaire', 'avisImpot', 'rib'],
      source: css('R351-37'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'complementaire',
      due: { kind: 'advised', months: -4 },
      office: 'retraiteComplementaire',
      online: { title: 'Agirc-Arrco : mon espace personnel', url: 'https://www.agirc-arrco.fr/' },
      documents: ['pieceIdentite', 'releveCarriere', 'rib'],
      source: {
        title: 'Retraite complémentaire des salariés : Agirc-Arrco',
        url: 'https://www.agirc-arrco.fr/',
      },
      verifiedOn: '2026-11-27',
    },
    {
      // The notice of a dismissal (art. L1234-1): two months from two years in the company, one month before.
      id: 'employeur',
      due: { kind: 'legal', months: -2 },
      office: 'employeur',
      documents: ['contratTravail'],
      source: travail('L1237-10'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'aspa',
      due: { kind: 'advised', months: 0 },
      office: 'assuranceRetraite',
      documents: ['formulaire', 'pieceIdentite', 'justificatifsRessources', 'justificatifsEpargne', 'avisImpot', 'rib'],
      source: css('L815-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'caf',
      due: { kind: 'advised', months: 1 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['numeroAllocataire', 'notificationPension'],
      source: css('L583-3'),
      verifiedOn: '2026-11-27',
    },
    {
      // The basic pension of a month is paid during the next one.
      id: 'premierPaiement',
      due: { kind: 'advised', months: 2 },
      office: 'assuranceRetraite',
      online: { title: 'L’Assurance retraite : mon espace personnel', url: 'https://www.lassuranceretraite.fr/' },
      documents: ['notificationPension', 'releveCarriere'],
      source: css('R142-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'impots',
      due: { kind: 'advised', months: 2 },
      office: 'impots',
      online: { title: 'Impôts : mon espace particulier', url: 'https://www.impots.gouv.fr/' },
      documents: ['avisImpot', 'notificationPension'],
      source: cgi('204 J'),
      verifiedOn: '2026-11-27',
    },
    {
      // From the end of the contract, in general the day before the pension starts.
      id: 'mutuelle',
      due: { kind: 'legal', months: 6 },
      office: 'mutuelle',
      documents: ['certificatTravail', 'notificationPension'],
      source: {
        title: 'Loi n° 89-1009 du 31 décembre 1989, art. 4',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000709057',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'domicile',
      office: 'departement',
      online: {
        title: 'Pour les personnes âgées : portail officiel',
        url: 'https://www.pour-les-personnes-agees.gouv.fr/',
      },
      documents: ['avisImpot', 'notificationPension'],
      source: {
        title: 'Allocation personnalisée d’autonomie (Apa)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F10009',
      },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: [
    'rattrapageRetraite',
    'aspa',
    'pensionReversion',
    'al',
    'css',
    'apa',
    'chequeEnergie',
    'lep',
    'maPrimeRenov',
    'ccas',
  ],
  page: {
    title: 'Service-public : je prépare ma retraite',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F17904',
  },
  verifiedOn: '2026-11-27',
}
