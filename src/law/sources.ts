import type { Source } from '../engine/parameter'

/** Citations of the codes: the article as a jurist writes it, and the code's page on Légifrance. */
function code(name: string, text: string): (article: string) => Source {
  const url = `https://www.legifrance.gouv.fr/codes/texte_lc/${text}`
  // Rules cite the same articles at each evaluation.
  const cited = new Map<string, Source>()
  return (article) => {
    let source = cited.get(article)
    if (!source) {
      source = { title: `${name}, art. ${article}`, url }
      cited.set(article, source)
    }
    return source
  }
}

/** Code de l'action sociale et des familles. */
export const casf = code('Code de l’action sociale et des familles', 'LEGITEXT000006074069')
/** Code de la sécurité sociale. */
export const css = code('Code de la sécurité sociale', 'LEGITEXT000006073189')
/** Code de la construction et de l'habitation. */
export const cch = code('Code de la construction et de l’habitation', 'LEGITEXT000006074096')
/** Code de l'énergie. */
export const energie = code('Code de l’énergie', 'LEGITEXT000023983208')
/** Code du travail. */
export const travail = code('Code du travail', 'LEGITEXT000006072050')
/** Code général des impôts. */
export const cgi = code('Code général des impôts', 'LEGITEXT000006069577')
/** Code de l'éducation. */
export const education = code('Code de l’éducation', 'LEGITEXT000006071191')
