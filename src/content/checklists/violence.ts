import type { Source } from '../../engine/parameter'
import { casf } from '../../law/sources'
import type { Checklist } from './checklist'
import { avecEnfants, locataire } from './conditions'

const arretonsLesViolences: Source = {
  title: 'Arrêtons les violences : je suis victime',
  url: 'https://arretonslesviolences.gouv.fr/',
}

const violenceConjugale: Source = {
  title: 'Service-public : violence conjugale',
  url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F12544',
}

/** Violence at home: no day is asked, so no step has a due. */
export const violence: Checklist = {
  id: 'violence',
  discreet: true,
  steps: [
    {
      id: 'danger',
      office: 'police',
      documents: [],
      source: arretonsLesViolences,
      verifiedOn: '2026-11-27',
    },
    {
      id: 'parler',
      office: 'association',
      online: arretonsLesViolences,
      documents: [],
      source: arretonsLesViolences,
      verifiedOn: '2026-11-27',
    },
    {
      id: 'telephone',
      office: 'soiMeme',
      documents: [],
      source: arretonsLesViolences,
      verifiedOn: '2026-11-27',
    },
    {
      id: 'enfants',
      office: 'departement',
      documents: [],
      onlyIf: avecEnfants,
      source: casf('L226-6'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'affaires',
      office: 'soiMeme',
      documents: ['pieceIdentite', 'titreSejour', 'livretFamille', 'carteVitale', 'carnetSante', 'rib', 'bail'],
      source: violenceConjugale,
      verifiedOn: '2026-11-27',
    },
    {
      id: 'logement',
      office: 'association',
      documents: [],
      source: casf('L345-2-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'medecin',
      office: 'medecin',
      documents: ['carteVitale'],
      source: violenceConjugale,
      verifiedOn: '2026-11-27',
    },
    {
      id: 'plainte',
      office: 'police',
      online: arretonsLesViolences,
      documents: ['pieceIdentite', 'certificatMedical', 'papiersAffaire'],
      source: {
        title: 'Code de procédure pénale, art. 15-3',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'protection',
      office: 'tribunal',
      documents: ['formulaire', 'pieceIdentite', 'certificatMedical', 'papiersAffaire'],
      source: {
        title: 'Code civil, art. 515-9 à 515-13-1',
        url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'argent',
      office: 'caf',
      online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
      documents: ['formulaire', 'papiersAffaire', 'pieceIdentite', 'rib'],
      source: casf('L214-8 et L214-9'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'bail',
      office: 'bailleur',
      documents: ['bail', 'papiersAffaire'],
      onlyIf: locataire,
      source: {
        title: 'Loi n° 89-462 du 6 juillet 1989, art. 8-2 et 15',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000509310',
      },
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: ['aideJuridictionnelle', 'rsa', 'asf', 'al', 'css', 'logementSocial', 'dalo', 'cafVosges', 'ccas'],
  page: arretonsLesViolences,
  verifiedOn: '2026-11-27',
}
