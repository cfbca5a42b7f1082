import type { Source } from '../../engine/parameter'
import { cmf, loiBesson } from '../../law/sources'
import type { Checklist } from './checklist'
import { locataire } from './conditions'

const procedureCivileExecution = (article: string): Source => ({
  title: `Code des procédures civiles d’exécution, art. ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025024948',
})

/** Debts and unpaid bills; counted from the day of the bill that was not paid, or of the letter received. */
export const dettes: Checklist = {
  id: 'dettes',
  steps: [
    {
      id: 'creancier',
      due: { kind: 'advised', days: 7 },
      office: 'fournisseurs',
      documents: ['courriersDettes', 'factures'],
      source: {
        title: 'Service-public : impayés de factures (électricité ou gaz, eau), quelles conséquences ?',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F20055',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'conseil',
      due: { kind: 'advised', days: 10 },
      office: 'ccas',
      documents: ['courriersDettes', 'factures', 'justificatifsRessources'],
      source: {
        title: 'Ministère chargé des solidarités : les points conseil budget',
        url: 'https://solidarites.gouv.fr/',
      },
      verifiedOn: '2026-11-27',
    },
    {
      // Fourteen days to pay, then a letter opens fifteen more (thirty after a chèque énergie or an aid of the FSL).
      id: 'energie',
      due: { kind: 'advised', days: 14 },
      office: 'fournisseurs',
      documents: ['factureElectricite', 'courriersDettes'],
      source: {
        title: 'Décret n° 2008-780 du 13 août 2008 (impayés d’électricité, de gaz, de chaleur et d’eau), art. 1 à 5',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000019325694',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'loyer',
      due: { kind: 'advised', days: 15 },
      office: 'bailleur',
      documents: ['bail', 'quittanceLoyer', 'courriersDettes', 'numeroAllocataire'],
      onlyIf: locataire,
      source: {
        title: 'Service-public : les allocations logement sont-elles maintenues en cas de loyers impayés ?',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F32037',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'fsl',
      due: { kind: 'advised', months: 1 },
      office: 'departement',
      documents: ['formulaire', 'pieceIdentite', 'justificatifsRessources', 'factures', 'bail', 'rib'],
      source: loiBesson('6'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'injonction',
      due: { kind: 'legal', months: 1 },
      office: 'tribunal',
      documents: ['courriersDettes', 'papiersAffaire', 'pieceIdentite'],
      source: {
        title: 'Code de procédure civile, art. 1416',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'saisie',
      due: { kind: 'legal', months: 1 },
      office: 'tribunal',
      documents: ['courriersDettes', 'papiersAffaire', 'pieceIdentite'],
      source: procedureCivileExecution('R211-11'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'banque',
      office: 'banque',
      documents: ['courriersDettes', 'justificatifsRessources'],
      source: procedureCivileExecution('L162-2'),
      verifiedOn: '2026-11-27',
    },
    {
      // Six weeks; two months when the lease was signed before 29 July 2023 and says so.
      id: 'commandement',
      due: { kind: 'legal', days: 42 },
      office: 'tribunal',
      documents: ['bail', 'courriersDettes', 'papiersAffaire', 'justificatifsRessources'],
      onlyIf: locataire,
      source: {
        title: 'Loi n° 89-462 du 6 juillet 1989, art. 24',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000509310',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'surendettement',
      due: { kind: 'advised', months: 2 },
      office: 'banqueDeFrance',
      online: { title: 'Banque de France : espace personnel', url: 'https://accueil.banque-france.fr/' },
      documents: [
        'formulaire',
        'pieceIdentite',
        'justificatifDomicile',
        'justificatifsRessources',
        'courriersDettes',
        'avisImpot',
        'rib',
      ],
      source: {
        title: 'Code de la consommation, art. L711-1',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'droitAuCompte',
      office: 'banqueDeFrance',
      online: { title: 'Banque de France : espace personnel', url: 'https://accueil.banque-france.fr/' },
      documents: ['pieceIdentite', 'justificatifDomicile'],
      source: cmf('L312-1'),
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: [
    'fsl',
    'chequeEnergie',
    'al',
    'rsa',
    'ppa',
    'css',
    'ccas',
    'cafVosges',
    'actionLogement',
    'tarifsSociaux',
    'aideJuridictionnelle',
    'dalo',
  ],
  page: {
    title: 'Service-public : surendettement',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/N99',
  },
  verifiedOn: '2026-11-27',
}
