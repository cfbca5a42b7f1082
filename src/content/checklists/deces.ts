import { cgi, css, travail } from '../../law/sources'
import type { Checklist } from './checklist'

/** Death of a close one; counted from the day of the death. */
export const deces: Checklist = {
  id: 'deces',
  steps: [
    {
      id: 'declaration',
      due: { kind: 'legal', days: 1 },
      office: 'mairie',
      documents: ['pieceIdentite', 'livretFamille'],
      source: {
        title: 'Service-public : déclaration de décès',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F909',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'employeur',
      due: { kind: 'advised', days: 3 },
      office: 'employeur',
      documents: ['acteDeces'],
      source: travail('L3142-1'),
      verifiedOn: '2026-11-27',
    },
    {
      // The law counts from the day after the death, and at the earliest 24 hours after it.
      id: 'obseques',
      due: { kind: 'legal', days: 14 },
      office: 'pompesFunebres',
      documents: ['acteDeces', 'livretFamille', 'devis'],
      source: {
        title: 'Code général des collectivités territoriales, art. R2213-33 et R2213-35',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'banque',
      due: { kind: 'advised', days: 15 },
      office: 'banque',
      documents: ['acteDeces', 'pieceIdentite', 'livretFamille', 'factures'],
      source: {
        title: 'Service-public : que devient un compte bancaire en cas de décès ?',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1451',
      },
      verifiedOn: '2026-11-27',
    },
    {
      // The month is that of the priority (art. R361-5); the right itself ends two years after the death (art. L332-1).
      id: 'capitalDeces',
      due: { kind: 'legal', months: 1 },
      office: 'cpam',
      documents: ['formulaire', 'acteDeces', 'livretFamille', 'bulletinsSalaire', 'rib'],
      source: css('R361-5'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'reversion',
      due: { kind: 'legal', months: 12 },
      office: 'assuranceRetraite',
      online: { title: 'Info retraite : mon compte retraite', url: 'https://www.info-retraite.fr/' },
      documents: ['acteDeces', 'acteMariage', 'pieceIdentite', 'avisImpot', 'notificationPension', 'rib'],
      source: css('R353-7'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'organismes',
      due: { kind: 'advised', months: 1 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['acteDeces', 'numeroAllocataire', 'carteVitale'],
      source: {
        title: 'Service-public : je dois faire face au décès d’un proche',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F16507',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'logement',
      due: { kind: 'advised', months: 1 },
      office: 'bailleur',
      documents: ['acteDeces', 'bail', 'justificatifDomicile'],
      source: {
        title: 'Loi n° 89-462 du 6 juillet 1989, art. 14',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000509310',
      },
      verifiedOn: '2026-11-27',
    },
    {
      // Only for the survivor of a couple taxed together; the visitor is no longer asked about that couple.
      id: 'impots',
      due: { kind: 'legal', days: 60 },
      office: 'impots',
      online: { title: 'Impôts : mon espace particulier', url: 'https://www.impots.gouv.fr/' },
      documents: ['acteDeces', 'avisImpot'],
      source: cgi('204 I'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'assurances',
      due: { kind: 'advised', months: 3 },
      office: 'assureur',
      documents: ['acteDeces', 'pieceIdentite', 'rib'],
      source: {
        title: 'Service-public : assurance-vie, comment savoir si on est bénéficiaire d’un assuré décédé ?',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F15269',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'succession',
      due: { kind: 'legal', months: 6 },
      office: 'notaire',
      documents: ['acteDeces', 'livretFamille', 'pieceIdentite', 'justificatifsEpargne', 'formulaire'],
      source: cgi('641'),
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: ['pensionReversion', 'allocationVeuvage', 'asf', 'rsa', 'aspa', 'al', 'css', 'ccas'],
  page: {
    title: 'Service-public : je dois faire face au décès d’un proche',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F16507',
  },
  verifiedOn: '2026-11-27',
}
