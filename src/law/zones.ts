import type { Source } from '../engine/parameter'

/**
 * The classification of communes for the rent ceilings of housing aid (I Paris region, II large towns, III elsewhere). It
 * puts every commune of the Vosges in zone III, so that the rules read the scale of that zone and nobody is asked for it.
 */
export const zonage: Source = {
  title:
    'Arrêté du 17 mars 1978 modifié relatif au classement des communes par zone géographique, visé par l’arrêté du 27 septembre 2019',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000039160329',
}
