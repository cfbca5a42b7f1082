/** A published national rate of non-take-up. What it measures is a word: `observatory.benefits.definitions.<right>`. */
export interface Anchor {
  /** Whole per cent, or one decimal as published. */
  readonly value: number
  readonly year: number
  /** Title of the source, in its language. */
  readonly source: string
  readonly url: string | null
}

const RSA: Anchor = {
  value: 34,
  year: 2018,
  source: 'DREES, Mesurer régulièrement le non-recours au RSA et à la prime d’activité, Dossiers n° 92, février 2022',
  url: 'https://hal.science/hal-03618416',
}
const CSS: Anchor = {
  value: 44,
  year: 2021,
  source: 'DREES, Complémentaire santé solidaire : un taux de non-recours en baisse, communiqué du 13 décembre 2022',
  url: 'https://drees.solidarites-sante.gouv.fr/communique-de-presse/complementaire-sante-solidaire-avec-participation-financiere-un-taux-de-non',
}
const ASPA: Anchor = {
  value: 50,
  year: 2016,
  source: 'DREES, Le non-recours au minimum vieillesse des personnes seules, Dossiers n° 97, mai 2022',
  url: 'https://drees.solidarites-sante.gouv.fr/publications-communique-de-presse/les-dossiers-de-la-drees/le-non-recours-au-minimum-vieillesse-des',
}
const CHEQUE_ENERGIE: Anchor = {
  value: 18.7,
  year: 2021,
  source: 'Réponse du Gouvernement à l’Assemblée nationale, 2022',
  url: null,
}

/** By right. A right that is not here has no recent, solid national figure: it is said to be unmeasured. */
export const ANCHORS: Readonly<Record<string, Anchor>> = {
  rsa: RSA,
  css: CSS,
  aspa: ASPA,
  chequeEnergie: CHEQUE_ENERGIE,
}
