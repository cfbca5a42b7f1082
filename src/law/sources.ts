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
/** Code monétaire et financier. */
export const cmf = code('Code monétaire et financier', 'LEGITEXT000006072026')
/** Code des relations entre le public et l'administration. */
export const crpa = code('Code des relations entre le public et l’administration', 'LEGITEXT000031366350')
/** Code des transports. */
export const transports = code('Code des transports', 'LEGITEXT000023086525')
/** Code des postes et des communications électroniques. */
export const postes = code('Code des postes et des communications électroniques', 'LEGITEXT000006070987')

/** A text outside the codes: its articles share one page. */
function texte(name: string, url: string): (article: string) => Source {
  return (article) => ({ title: `${name}, art. ${article}`, url })
}
/** Loi relative à l'aide juridique. */
export const loiAideJuridique = texte(
  'Loi n° 91-647 du 10 juillet 1991 relative à l’aide juridique',
  'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000537611',
)
/** Décret portant application de la loi relative à l'aide juridique. */
export const decretAideJuridictionnelle = texte(
  'Décret n° 2020-1717 du 28 décembre 2020 relatif à l’aide juridictionnelle',
  'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042748211',
)
/** One of the decrees of each December on the prime de Noël: they repeat each other. */
export const decretPrimeNoel: Source = {
  title: 'Décret portant attribution d’une aide exceptionnelle de fin d’année (JO du 15 décembre 2018)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037814755',
}
/** Loi visant à la mise en œuvre du droit au logement. */
export const loiBesson = texte(
  'Loi n° 90-449 du 31 mai 1990 visant à la mise en œuvre du droit au logement',
  'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000159413',
)
/** Décret relatif à la prime de transition énergétique, named MaPrimeRénov'. */
export const decretMaPrimeRenov = texte(
  'Décret n° 2020-26 du 14 janvier 2020 relatif à la prime de transition énergétique',
  'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000041400291',
)
/** Décret on the loan named "permis à 1 € par jour". */
export const decretPermisUnEuro = texte(
  'Décret n° 2005-1225 du 29 septembre 2005 instituant une aide au financement de la formation à la conduite',
  'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000451962',
)
/** Délibération of the board of France Travail on the aide à la mobilité. */
export const deliberationMobilite = texte(
  'Délibération n° 2023-54 du 13 décembre 2023 du conseil d’administration de Pôle emploi, aide à la mobilité',
  'https://www.bo-pole-emploi.org/bulletinsofficiels/deliberation-n-2023-54-du-13-decembre-2023-bope-n-2023-65.html',
)
