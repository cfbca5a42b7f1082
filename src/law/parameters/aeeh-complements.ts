import type { Parameter, Source } from '../../engine/parameter'
import type { PRESENCES_HANDICAP } from '../facts'
import { css } from '../sources'

const checkedOn = '2026-11-26'
const arrete2002: Source = {
  title: 'Arrêté du 29 mars 2002 fixant le montant des dépenses ouvrant droit aux compléments, art. 1',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000594153',
}

/** A category, and the monthly spending from which it is given: share of the BMAF. */
export interface Seuil {
  readonly categorie: number
  readonly depenses: number
}

/** By the work given up or the help paid: categories from the highest to the lowest, with the spending each asks. */
export const seuilsComplement: Parameter<Readonly<Record<(typeof PRESENCES_HANDICAP)[number], readonly Seuil[]>>> = {
  id: 'aeeh.seuils',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2002-04-01',
      value: {
        totale: [
          { categorie: 5, depenses: 0.7164 },
          { categorie: 4, depenses: 0 },
        ],
        moitie: [
          { categorie: 4, depenses: 0.8257 },
          { categorie: 3, depenses: 0 },
        ],
        cinquieme: [
          { categorie: 4, depenses: 1.0957 },
          { categorie: 3, depenses: 0.59 },
          { categorie: 2, depenses: 0 },
        ],
        aucune: [
          { categorie: 4, depenses: 1.7457 },
          { categorie: 3, depenses: 1.24 },
          { categorie: 2, depenses: 0.97 },
          { categorie: 1, depenses: 0.56 },
        ],
      },
      source: arrete2002,
    },
  ],
}

/** Complements of the categories 1 to 5, in this order: share of the BMAF. */
export const tauxComplements: Parameter<readonly number[]> = {
  id: 'aeeh.complements',
  unit: 'table',
  checkedOn,
  values: [{ from: '2006-01-01', value: [0.24, 0.65, 0.92, 1.4257, 1.8221], source: css('D541-2') }],
}

/** What is added for a parent alone, for the categories 1 to 5: share of the BMAF. */
export const tauxParentIsole: Parameter<readonly number[]> = {
  id: 'aeeh.parentIsole',
  unit: 'table',
  checkedOn,
  values: [{ from: '2006-01-01', value: [0, 0.13, 0.18, 0.57, 0.73], source: css('D541-4') }],
}
