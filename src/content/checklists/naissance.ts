import { cgi, css, travail } from '../../law/sources'
import type { Checklist } from './checklist'
import { nonMaries } from './conditions'
import { codeCivil, servicePublic } from './sources'

/** Having a child. Day: the birth, expected or past. */
export const naissance: Checklist = {
  id: 'naissance',
  steps: [
    {
      // In the first fourteen weeks of pregnancy: a little less than six months before the birth.
      id: 'declarationGrossesse',
      due: { kind: 'legal', months: -6 },
      office: 'medecin',
      documents: ['declarationGrossesse', 'carteVitale'],
      source: css('D532-1'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'garde',
      due: { kind: 'advised', months: -5 },
      office: 'caf',
      online: { title: 'monenfant.fr : les modes de garde', url: 'https://monenfant.fr/' },
      documents: ['pieceIdentite', 'avisImpot'],
      source: servicePublic('F607', 'accueil en crèche'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'conge',
      due: { kind: 'advised', months: -3 },
      office: 'employeur',
      documents: ['certificatMedical'],
      source: servicePublic('F2265', 'congé maternité d’une salariée du secteur privé'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'congePaternite',
      due: { kind: 'legal', months: -1 },
      office: 'employeur',
      documents: ['acteNaissance'],
      source: travail('D1225-8'),
      verifiedOn: '2026-11-27',
    },
    {
      // Since 1 July 2026. The decree sets the notice between fifteen days and a month: a month is always enough.
      id: 'congeNaissance',
      office: 'employeur',
      documents: ['acteNaissance'],
      source: travail('L1225-46-2'),
      verifiedOn: '2026-11-28',
    },
    {
      id: 'reconnaissance',
      due: { kind: 'advised', days: -30 },
      office: 'mairie',
      documents: ['pieceIdentite', 'justificatifDomicile'],
      onlyIf: nonMaries,
      source: codeCivil('316'),
      verifiedOn: '2026-11-27',
    },
    {
      // The day of the birth is not counted; a last day that is a weekend or a holiday moves on.
      id: 'declaration',
      due: { kind: 'legal', days: 5 },
      office: 'mairie',
      documents: ['pieceIdentite', 'livretFamille', 'certificatMedical', 'reconnaissance'],
      source: codeCivil('55'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'examen',
      due: { kind: 'legal', days: 8 },
      office: 'medecin',
      documents: ['carnetSante'],
      // The eight days are set by the order that article R2132-1 of the Code de la santé publique refers to.
      source: servicePublic('F967', 'examens médicaux obligatoires de l’enfant'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'caf',
      due: { kind: 'advised', days: 15 },
      office: 'caf',
      online: { title: 'Caf : mon compte', url: 'https://www.caf.fr/' },
      documents: ['acteNaissance', 'livretFamille', 'rib'],
      source: servicePublic('F16225', 'j’attends un enfant'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'sante',
      due: { kind: 'advised', days: 30 },
      office: 'cpam',
      online: { title: 'Ameli : mon compte', url: 'https://www.ameli.fr/' },
      documents: ['acteNaissance', 'carteVitale'],
      source: servicePublic('F16620', 'rattachement d’un mineur à un assuré social'),
      verifiedOn: '2026-11-27',
    },
    {
      id: 'impots',
      due: { kind: 'legal', days: 60 },
      office: 'impots',
      online: { title: 'impots.gouv.fr : gérer mon prélèvement à la source', url: 'https://www.impots.gouv.fr/' },
      documents: ['avisImpot'],
      source: cgi('204 I'),
      verifiedOn: '2026-11-27',
    },
  ],
  benefits: ['primeNaissance', 'paje', 'prepare', 'cmg', 'af', 'cf', 'asf', 'css', 'rsa', 'ppa', 'al'],
  page: servicePublic('F16225', 'j’attends un enfant'),
  verifiedOn: '2026-11-27',
}
