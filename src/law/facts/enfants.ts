import { euros, type Money } from '../../engine/money'
import type { Fact } from '../../engine/types'
import type { Menage, Personne } from '../menage'
import { moneyUpTo, numberBetween, oneOf } from '../parsers'

/** Childcare, and what a student's grant depends on. */

export const MODES_GARDE = ['assistanteMaternelle', 'domicile', 'microCreche'] as const
/** Who looks after the child; read only when `faitGarder`. */
export const modeGarde: Fact<Personne, (typeof MODES_GARDE)[number]> = {
  id: 'modeGarde',
  cost: 1,
  parse: oneOf('modeGarde', MODES_GARDE),
}

/** Hours of care paid for in a month. */
export const heuresGarde: Fact<Personne, number> = {
  id: 'heuresGarde',
  cost: 3,
  parse: numberBetween('heuresGarde', 1, 400),
  plausible: [60, 120, 180],
}

/** What an hour of care costs: net pay and allowances (food, upkeep), together. */
export const tarifGarde: Fact<Personne, Money> = {
  id: 'tarifGarde',
  cost: 3,
  parse: moneyUpTo('tarifGarde', euros(30)),
  plausible: [4, 5, 8].map(euros),
}

/** Revenu fiscal de référence of a student's parents, year N-2; read when the student lives on their own. */
export const revenuParents: Fact<Menage, Money> = {
  id: 'revenuParents',
  cost: 4,
  parse: moneyUpTo('revenuParents', euros(1_000_000)),
  plausible: [10_000, 25_000, 40_000, 60_000].map(euros),
}

/** Children whom a student's parents have to support, the student included. */
export const fratrie: Fact<Menage, number> = { id: 'fratrie', cost: 2, parse: numberBetween('fratrie', 1, 15) }

/** Among them, students after the lycée, the student included. */
export const fratrieEtudiante: Fact<Menage, number> = {
  id: 'fratrieEtudiante',
  cost: 2,
  parse: numberBetween('fratrieEtudiante', 1, 15),
}

export const DISTANCES_ETUDES = ['moins30', 'de30a249', 'plus250'] as const
/** Kilometres between the family home and the place of study after the lycée. */
export const distanceEtudes: Fact<Personne, (typeof DISTANCES_ETUDES)[number]> = {
  id: 'distanceEtudes',
  cost: 1,
  parse: oneOf('distanceEtudes', DISTANCES_ETUDES),
}
