import type { Source } from '../../../engine/parameter'

/** The categories of household and what counts as their income. */
export const plafondsHlm: Source = {
  title: 'Arrêté du 29 juillet 1987 relatif aux plafonds de ressources des bénéficiaires de la législation sur les HLM',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000294318',
}
