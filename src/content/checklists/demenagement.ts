import type { Source } from '../../engine/parameter'
import { cch } from '../../law/sources'
import type { Checklist } from './checklist'
import { avecEnfants, locataire } from './conditions'

const loiLocations = (article: string): Source => ({
  title: `Loi n° 89-462 du 6 juillet 1989 tendant à améliorer les rapports locatifs, art. ${article}`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000509310',
})

const jeDemenage: Source = {
  title: 'Je déménage',
  url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F14128',
}

/** Moving house. Day: the move, taken as the day the keys are handed over. */
export const demenagement: Checklist = {
  id: 'demenagement',
  steps: [
    {
      id: 'preavis',
      // The longest notice; the words say who has one month only.
      due: { kind: 'legal', months: -3 },
      office: 'bailleur',
      documents: ['bail'],
      onlyIf: locataire,
      source: loiLocations('15'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'ecole',
      due: { kind: 'advised', months: -2 },
      office: 'ecole',
      documents: ['livretFamille', 'justificatifDomicile', 'carnetSante'],
      onlyIf: avecEnfants,
      source: {
        title: 'Inscription à l’école d’un enfant après un déménagement',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1881',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'aidesEntree',
      due: { kind: 'advised', months: -1 },
      office: 'actionLogement',
      online: { title: 'Visale : demander la garantie', url: 'https://www.visale.fr/' },
      documents: ['pieceIdentite', 'bulletinsSalaire', 'avisImpot', 'justificatifsRessources'],
      source: {
        title: 'Avance Loca-Pass',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F18490',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'contrats',
      due: { kind: 'advised', days: -15 },
      office: 'fournisseurs',
      online: {
        title: 'La Poste : faire suivre le courrier',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/R14213',
      },
      documents: ['factureElectricite', 'rib'],
      source: jeDemenage,
      verifiedOn: '2026-11-27',
    },
    {
      id: 'assurance',
      due: { kind: 'legal', days: 0 },
      office: 'assureur',
      documents: ['bail', 'assuranceHabitation'],
      onlyIf: locataire,
      source: loiLocations('7'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'etatDesLieux',
      due: { kind: 'advised', days: 0 },
      office: 'bailleur',
      documents: ['etatDesLieux', 'bail'],
      onlyIf: locataire,
      source: loiLocations('3-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'adresse',
      due: { kind: 'advised', days: 7 },
      office: 'etat',
      online: {
        title: 'Changement d’adresse en ligne',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/R11193',
      },
      documents: ['justificatifDomicile', 'numeroAllocataire', 'carteVitale', 'avisImpot'],
      source: jeDemenage,
      verifiedOn: '2026-11-27',
    },
    {
      id: 'aideLogement',
      // Housing aid starts the month after moving in, and never before the claim.
      due: { kind: 'advised', days: 7 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['numeroAllocataire', 'bail', 'attestationLoyer', 'rib'],
      source: cch('R823-10'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'carteGrise',
      due: { kind: 'legal', months: 1 },
      office: 'etat',
      online: { title: 'France Titres : carte grise', url: 'https://immatriculation.ants.gouv.fr/' },
      documents: ['pieceIdentite', 'justificatifDomicile'],
      source: {
        title: 'Code de la route, art. R322-7',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074228',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'titreSejour',
      due: { kind: 'legal', months: 3 },
      office: 'prefecture',
      online: {
        title: 'Étrangers en France : démarches en ligne',
        url: 'https://administration-etrangers-en-france.interieur.gouv.fr/',
      },
      documents: ['titreSejour', 'justificatifDomicile', 'photoIdentite'],
      source: {
        title: 'Code de l’entrée et du séjour des étrangers et du droit d’asile, art. R431-23',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'prime',
      due: { kind: 'legal', months: 6 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['formulaire', 'factures', 'bail', 'rib'],
      onlyIf: avecEnfants,
      source: {
        title: 'Prime de déménagement',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2008',
      },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: [
    'al',
    'logementSocial',
    'rls',
    'visale',
    'locaPass',
    'fsl',
    'primeDemenagement',
    'actionLogement',
    'mobiliteFranceTravail',
    'dalo',
    'ccas',
  ],
  page: jeDemenage,
  verifiedOn: '2026-11-27',
}
