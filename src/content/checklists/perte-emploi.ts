import type { Source } from '../../engine/parameter'
import { cgi, css, loiBesson, travail } from '../../law/sources'
import type { Checklist } from './checklist'

const FRANCE_TRAVAIL: Source = { title: 'France Travail : mon espace personnel', url: 'https://www.francetravail.fr/' }

/** Loss of a job; counted from the last day of the contract. */
export const perteEmploi: Checklist = {
  id: 'perteEmploi',
  steps: [
    {
      // Of the employer: due when the contract ends.
      id: 'papiers',
      due: { kind: 'legal', days: 0 },
      office: 'employeur',
      documents: ['attestationEmployeur', 'certificatTravail', 'bulletinsSalaire'],
      source: travail('R1234-9'),
      verifiedOn: '2026-11-27',
    },
    {
      // No allowance is paid for the days before the registration.
      id: 'inscription',
      due: { kind: 'advised', days: 1 },
      office: 'franceTravail',
      online: FRANCE_TRAVAIL,
      documents: ['pieceIdentite', 'carteVitale', 'attestationEmployeur', 'rib'],
      source: travail('L5411-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'mutuelle',
      due: { kind: 'advised', days: 15 },
      office: 'mutuelle',
      documents: ['certificatTravail', 'avisFranceTravail'],
      source: css('L911-8'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'caf',
      due: { kind: 'advised', days: 15 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['numeroAllocataire', 'avisFranceTravail', 'justificatifsRessources'],
      source: css('L583-3'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'actualisation',
      due: { kind: 'advised', months: 1 },
      office: 'franceTravail',
      online: FRANCE_TRAVAIL,
      documents: ['bulletinsSalaire'],
      source: travail('L5411-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'budget',
      due: { kind: 'advised', months: 1 },
      office: 'departement',
      documents: ['justificatifsRessources', 'factures', 'bail', 'quittanceLoyer'],
      source: loiBesson('6'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'impots',
      due: { kind: 'advised', months: 1 },
      office: 'impots',
      online: { title: 'Impôts : mon espace particulier', url: 'https://www.impots.gouv.fr/' },
      documents: ['avisImpot'],
      source: cgi('204 J'),
      verifiedOn: '2026-11-27',
    },
    {
      // The law gives twelve months from the day the employer announced the end, which is before the last day.
      id: 'contester',
      due: { kind: 'advised', months: 3 },
      office: 'avocat',
      documents: ['papiersAffaire', 'contratTravail', 'bulletinsSalaire'],
      source: travail('L1471-1'),
      verifiedOn: '2026-11-27',
    },
    {
      // From the signature, which is on the last day or a little after it.
      id: 'soldeToutCompte',
      due: { kind: 'legal', months: 6 },
      office: 'employeur',
      documents: ['bulletinsSalaire', 'contratTravail'],
      source: travail('L1234-20'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'allocation',
      due: { kind: 'legal', months: 12 },
      office: 'franceTravail',
      online: FRANCE_TRAVAIL,
      documents: ['attestationEmployeur', 'pieceIdentite', 'rib'],
      source: {
        title: 'Règlement d’assurance chômage (arrêté du 19 décembre 2024, JO du 20 décembre 2024), art. 7',
        url: 'https://www.legifrance.gouv.fr/',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'suite',
      office: 'franceTravail',
      online: { title: 'Mon compte formation', url: 'https://www.moncompteformation.gouv.fr/' },
      documents: ['avisFranceTravail'],
      source: travail('L6323-2'),
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: ['are', 'ass', 'rsa', 'ppa', 'al', 'css', 'cej', 'fsl', 'aideJuridictionnelle', 'aidePermis', 'ccas'],
  page: {
    title: 'Allocation chômage d’aide au retour à l’emploi (ARE)',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F14860',
  },
  verifiedOn: '2026-11-27',
}
