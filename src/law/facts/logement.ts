import { euros, type Money } from '../../engine/money'
import type { Fact } from '../../engine/types'
import type { Menage } from '../menage'
import { moneyUpTo, oneOf, yesOrNo } from '../parsers'

/** The home and what it costs. */

export const LOGEMENTS = [
  'locationVide',
  'locationMeublee',
  'hlm',
  'proprietaire',
  'accession',
  'heberge',
  'foyerLogement',
  'residenceEtudiante',
  'sansDomicile',
] as const
/** `proprietaire`: nothing left to pay back; `accession`: a loan still to pay back; `residenceEtudiante`: Crous. */
export const logement: Fact<Menage, (typeof LOGEMENTS)[number]> = {
  id: 'logement',
  cost: 1,
  parse: oneOf('logement', LOGEMENTS),
}

/** Monthly rent without charges (or fee of a hostel). */
export const loyer: Fact<Menage, Money> = {
  id: 'loyer',
  cost: 2,
  parse: moneyUpTo('loyer', euros(3_000)),
  plausible: [150, 300, 450, 600, 800].map(euros),
}

/** Monthly charges asked with the rent. */
export const charges: Fact<Menage, Money> = {
  id: 'charges',
  cost: 2,
  parse: moneyUpTo('charges', euros(1_000)),
  plausible: [0, 50, 150].map(euros),
}

/** The landlord has an agreement with the State (the lease says so). */
export const logementConventionne: Fact<Menage, boolean> = {
  id: 'logementConventionne',
  cost: 2,
  parse: yesOrNo('logementConventionne'),
  plausible: [false, true],
}

export const PRETS = ['avant2018', 'de2018a2019', 'depuis2020'] as const
/** When the loan for the home was signed: aid to buyers has ended for loans signed since. */
export const pretSigne: Fact<Menage, (typeof PRETS)[number]> = {
  id: 'pretSigne',
  cost: 2,
  parse: oneOf('pretSigne', PRETS),
}

/** Monthly repayment of the loan, insurance included. */
export const mensualitePret: Fact<Menage, Money> = {
  id: 'mensualitePret',
  cost: 2,
  parse: moneyUpTo('mensualitePret', euros(5_000)),
  plausible: [300, 500, 700, 900].map(euros),
}
