import type { IsoDate } from '../../engine/dates'
import type { Source } from '../../engine/parameter'

/** A place where an agent helps to make a claim, free of charge and for every office (Caf, health insurance, pensions, taxes…). */
export interface LieuAide {
  readonly id: string
  /** Official name: the same in every language. */
  readonly nom: string
  readonly adresse: string
  readonly telephone: string
  readonly source: Source
  /** Date of the source: hours are not in it, so none are shown. */
  readonly asOf: IsoDate
}

const listeNationale: Source = {
  title: 'Agence nationale de la cohésion des territoires, liste des France services',
  url: 'https://github.com/anct-carto/france_services',
}

/** The two France services of the territory. Opening hours are unknown: the screens say to call first. */
export const FRANCE_SERVICES: readonly LieuAide[] = [
  {
    id: 'fs-remiremont',
    nom: 'France services Pays de Remiremont',
    adresse: '26 rue Charlet, 88200 Remiremont',
    telephone: '03 29 62 84 91',
    source: listeNationale,
    asOf: '2024-08-01',
  },
  {
    id: 'fs-val-d-ajol',
    nom: 'France services Le Val d’Ajol',
    adresse: '6 place de l’Hôtel de Ville, 88340 Le Val-d’Ajol',
    telephone: '03 29 37 68 42',
    source: listeNationale,
    asOf: '2024-08-01',
  },
]
