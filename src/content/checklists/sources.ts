import type { Source } from '../../engine/parameter'

/** A page of Service-public, by its number. */
export const servicePublic = (fiche: string, title: string): Source => ({
  title: `Service-public : ${title}`,
  url: `https://www.service-public.gouv.fr/particuliers/vosdroits/${fiche}`,
})

/** An article of the Code civil. */
export const codeCivil = (article: string): Source => ({
  title: `Code civil, art. ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721',
})
