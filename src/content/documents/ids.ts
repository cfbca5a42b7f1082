/** Ids of the documents register (see `register.ts`), by kind. */
export const DOCUMENT_IDS = [
  // identity
  'pieceIdentite',
  'photoIdentite',
  // residence
  'titreSejour',
  'preuvesSejour',
  'attestationDemandeAsile',
  'acteNaissanceTraduit',
  // family
  'livretFamille',
  'acteNaissance',
  'acteMariage',
  'acteDeces',
  'jugementFamille',
  'reconnaissance',
  // address
  'justificatifDomicile',
  'attestationHebergement',
  // housing
  'bail',
  'attestationLoyer',
  'quittanceLoyer',
  'etatDesLieux',
  'assuranceHabitation',
  'factureElectricite',
  'demandeLogementSocial',
  'diagnosticEnergie',
  'devis',
  // income
  'avisImpot',
  'bulletinsSalaire',
  'justificatifsRessources',
  'contratTravail',
  'attestationEmployeur',
  'certificatTravail',
  'avisFranceTravail',
  'notificationPension',
  'releveCarriere',
  'justificatifsEpargne',
  'numeroAllocataire',
  'attestationQuotientFamilial',
  'declarationSituation',
  'attestationPaiement',
  'justificatifSituation',
  // bank
  'rib',
  'courriersDettes',
  // health
  'carteVitale',
  'attestationCss',
  'arretTravail',
  'declarationGrossesse',
  'certificatMedical',
  'certificatMedecinEnfant',
  // school
  'certificatScolarite',
  'inscriptionFormation',
  'carnetSante',
  // disability
  'dossierMdph',
  'certificatMedicalMdph',
  'decisionMdph',
  // claims
  'formulaire',
  'factures',
  'papiersAffaire',
  'accordEmployeur',
  'attestationProtectionJuridique',
  'messageRecu',
] as const
export type DocumentId = (typeof DOCUMENT_IDS)[number]
