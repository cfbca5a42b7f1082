import type { Source } from '../engine/parameter'

/**
 * Zone of the rent ceilings of housing aid in every commune of the Vosges (I Paris region, II large towns, III elsewhere):
 * the classification puts the whole département in zone III, so that nobody is asked for it.
 */
export const ZONE_VOSGES = 3

/** The classification of communes that the scale of housing aid refers to. */
export const zonage: Source = {
  title:
    'Arrêté du 17 mars 1978 modifié relatif au classement des communes par zone géographique, visé par l’arrêté du 27 septembre 2019',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000039160329',
}
