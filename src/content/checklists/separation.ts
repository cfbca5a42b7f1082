import { cgi, css, education } from '../../law/sources'
import type { Checklist } from './checklist'
import { avecEnfants, locataire } from './conditions'
import { servicePublic } from './sources'

/** Separating from a partner. Day: since when they live apart. */
export const separation: Checklist = {
  id: 'separation',
  steps: [
    {
      id: 'securite',
      office: 'police',
      documents: ['pieceIdentite'],
      source: servicePublic('F12544', 'violence conjugale'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'caf',
      due: { kind: 'advised', days: 7 },
      office: 'caf',
      online: { title: 'Caf : mon compte', url: 'https://www.caf.fr/' },
      documents: ['declarationSituation', 'justificatifDomicile', 'rib'],
      source: servicePublic('F33362', 'je me sépare'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'banque',
      due: { kind: 'advised', days: 15 },
      office: 'banque',
      documents: ['pieceIdentite', 'rib'],
      source: servicePublic('F33362', 'je me sépare'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'mediation',
      office: 'mediateurFamilial',
      documents: [],
      onlyIf: avecEnfants,
      source: servicePublic('F34355', 'qu’est-ce que la médiation familiale ?'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'avocat',
      due: { kind: 'advised', days: 30 },
      office: 'avocat',
      documents: ['avisImpot', 'justificatifsRessources', 'livretFamille'],
      source: servicePublic('F33362', 'je me sépare'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'pension',
      due: { kind: 'advised', days: 30 },
      office: 'caf',
      documents: ['jugementFamille', 'rib', 'numeroAllocataire'],
      onlyIf: avecEnfants,
      source: css('L581-2, L582-1 et L582-2'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'enfants',
      office: 'tribunal',
      documents: ['formulaire', 'livretFamille', 'acteNaissance', 'papiersAffaire'],
      onlyIf: avecEnfants,
      source: servicePublic('F3133', 'autorité parentale en cas de séparation des parents'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'bail',
      due: { kind: 'advised', days: 30 },
      office: 'bailleur',
      documents: ['bail'],
      // For a married couple: Code civil, art. 1751.
      onlyIf: locataire,
      source: {
        title: 'Loi n° 89-462 du 6 juillet 1989, art. 8-1, 14 et 15',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000509310',
      },
      verifiedOn: '2026-11-27',
    },
    {
      id: 'sante',
      due: { kind: 'advised', days: 30 },
      office: 'cpam',
      online: { title: 'Ameli : mon compte', url: 'https://www.ameli.fr/' },
      documents: ['carteVitale', 'rib'],
      source: servicePublic('F265', 'carte Vitale'),
      verifiedOn: '2026-11-27',
    },
    {
      // From the divorce or the end of the pacs; from the separation in the cases of article 6, 4 (own incomes, own home).
      id: 'impots',
      due: { kind: 'legal', days: 60 },
      office: 'impots',
      online: { title: 'impots.gouv.fr : gérer mon prélèvement à la source', url: 'https://www.impots.gouv.fr/' },
      documents: ['avisImpot'],
      source: cgi('204 I'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'ecole',
      office: 'ecole',
      documents: ['jugementFamille'],
      onlyIf: avecEnfants,
      source: education('D111-3'),
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: ['rsa', 'ppa', 'asf', 'al', 'af', 'ars', 'css', 'aideJuridictionnelle', 'logementSocial', 'fsl'],
  page: servicePublic('F33362', 'je me sépare'),
  verifiedOn: '2026-11-27',
}
