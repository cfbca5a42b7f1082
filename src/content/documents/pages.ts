import type { Source } from '../../engine/parameter'

/** A page of Service-public, the State's guide to papers and procedures, by its number (`F1427`). */
export const servicePublic = (number: string, title: string): Source => ({
  title: `Service-public : ${title}`,
  url: `https://www.service-public.gouv.fr/particuliers/vosdroits/${number}`,
})

/** Personal accounts and information sites that several papers come from. */
export const AMELI: Source = { title: 'Assurance maladie : compte ameli', url: 'https://www.ameli.fr/' }
export const CAF: Source = { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' }
export const ETRANGERS_EN_FRANCE: Source = {
  title: 'Ministère de l’intérieur : démarches des étrangers en France',
  url: 'https://administration-etrangers-en-france.interieur.gouv.fr/',
}
export const FRANCE_TRAVAIL: Source = {
  title: 'France Travail : espace personnel',
  url: 'https://www.francetravail.fr/',
}
export const IMPOTS: Source = { title: 'Impôts : mon espace particulier', url: 'https://www.impots.gouv.fr/' }
export const INFO_RETRAITE: Source = {
  title: 'Info retraite : mon compte retraite',
  url: 'https://www.info-retraite.fr/',
}
export const LOGEMENT_SOCIAL: Source = {
  title: 'Demande de logement social en ligne',
  url: 'https://www.demande-logement-social.gouv.fr/',
}
export const MES_DROITS_SOCIAUX: Source = {
  title: 'Mes droits sociaux : mes ressources connues des organismes',
  url: 'https://www.mesdroitssociaux.gouv.fr/',
}
export const PARCOURS_HANDICAP: Source = {
  title: 'Mon parcours handicap : le site d’information de l’État',
  url: 'https://www.monparcourshandicap.gouv.fr/',
}
