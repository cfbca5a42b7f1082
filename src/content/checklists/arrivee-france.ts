import type { Source } from '../../engine/parameter'
import { casf, cmf, css, education } from '../../law/sources'
import type { Checklist } from './checklist'
import { avecEnfants } from './conditions'

const ceseda = (article: string): Source => ({
  title: `Code de l’entrée et du séjour des étrangers et du droit d’asile, art. ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158',
})

const etrangersEnFrance: Source = {
  title: 'Ministère de l’intérieur : étrangers en France',
  url: 'https://administration-etrangers-en-france.interieur.gouv.fr/',
}

/** Arriving in France to live there; counted from the day of arrival. */
export const arriveeFrance: Checklist = {
  id: 'arriveeFrance',
  steps: [
    {
      id: 'asile',
      due: { kind: 'advised', days: 7 },
      office: 'prefecture',
      documents: ['pieceIdentite', 'photoIdentite'],
      source: {
        title: 'Service-public : demande d’asile, enregistrement en préfecture',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2232',
      },
      verifiedOn: '2026-11-27',
    },
    {
      // The law counts from the change of address.
      id: 'ecole',
      due: { kind: 'legal', days: 8 },
      office: 'mairie',
      documents: ['pieceIdentite', 'acteNaissance', 'justificatifDomicile', 'carnetSante'],
      onlyIf: avecEnfants,
      source: education('L131-5'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'adresse',
      due: { kind: 'advised', days: 15 },
      office: 'ccas',
      documents: ['pieceIdentite', 'attestationHebergement'],
      source: casf('L264-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'compte',
      due: { kind: 'advised', months: 1 },
      office: 'banque',
      documents: ['pieceIdentite', 'justificatifDomicile', 'attestationHebergement', 'titreSejour'],
      source: cmf('L312-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'caf',
      due: { kind: 'advised', months: 1 },
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['titreSejour', 'acteNaissanceTraduit', 'justificatifDomicile', 'rib', 'bail'],
      source: css('L512-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'visa',
      due: { kind: 'legal', months: 3 },
      office: 'prefecture',
      online: etrangersEnFrance,
      documents: ['pieceIdentite', 'justificatifDomicile'],
      source: ceseda('R431-16 et R431-17'),
      verifiedOn: '2026-11-27',
    },
    {
      // Three months of residence before the rights open for those who do not work (art. D160-2).
      id: 'sante',
      due: { kind: 'advised', months: 3 },
      office: 'cpam',
      documents: [
        'formulaire',
        'pieceIdentite',
        'acteNaissanceTraduit',
        'preuvesSejour',
        'titreSejour',
        'attestationDemandeAsile',
        'rib',
      ],
      source: css('L160-1 et D160-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'integration',
      due: { kind: 'advised', months: 3 },
      office: 'ofii',
      documents: ['titreSejour', 'pieceIdentite'],
      source: ceseda('L413-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'logement',
      due: { kind: 'advised', months: 3 },
      office: 'franceServices',
      online: { title: 'Demande de logement social', url: 'https://www.demande-logement-social.gouv.fr/' },
      documents: ['pieceIdentite', 'titreSejour', 'avisImpot', 'justificatifsRessources'],
      source: {
        title: 'Service-public : demande de logement social (HLM)',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F10007',
      },
      verifiedOn: '2026-11-27',
    },
    {
      // Between the 120th and the 60th day before the end; ten months are the last day for a visa of one year.
      id: 'titreSejour',
      due: { kind: 'legal', months: 10 },
      office: 'prefecture',
      online: etrangersEnFrance,
      documents: ['pieceIdentite', 'titreSejour', 'photoIdentite', 'justificatifDomicile', 'justificatifsRessources'],
      source: ceseda('R431-5'),
      verifiedOn: '2026-11-27',
    },
    {
      // The year runs from the normal residence: the first residence permit, or the validation of the visa.
      id: 'permis',
      due: { kind: 'legal', months: 12 },
      office: 'prefecture',
      online: { title: 'France Titres : permis de conduire', url: 'https://ants.gouv.fr/' },
      documents: ['pieceIdentite', 'titreSejour', 'justificatifDomicile', 'photoIdentite'],
      source: {
        title: 'Code de la route, art. R222-3',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074228',
      },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: [
    'puma',
    'css',
    'ame',
    'af',
    'paje',
    'al',
    'logementSocial',
    'rsa',
    'cej',
    'aideJuridictionnelle',
    'aidePermis',
    'ccas',
  ],
  page: {
    title: 'Service-public : titres, carte de séjour et documents de circulation pour étranger en France',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/N110',
  },
  verifiedOn: '2026-11-27',
}
