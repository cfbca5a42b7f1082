import { addMonths } from '../../../engine/dates'
import { type Money, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { handicapReconnu } from '../../facts'
import { menage, type Personne } from '../../menage'
import { cejAges } from '../../parameters/cej'
import { travail } from '../../sources'
import { age } from '../commun/composition'
import { faitDesEtudes } from '../commun/etudes'
import { ppa } from '../ppa/ppa'
import { rsa } from '../rsa/rsa'
import { cejCalcul } from './montant'

/** From 16 to 25, or to 29 with a recognised disability: only those of 26 to 29 are asked about one. */
export const cejAgeAtteint: Rule<Personne, boolean> = {
  id: 'cej.ageAtteint',
  law: [travail('L5131-6')],
  evaluate(personne, ctx) {
    const { minimum, maximum, maximumHandicap } = ctx.param(cejAges)
    const ans = ctx.use(age, personne)
    if (ans < minimum || ans > maximumHandicap) return false
    return ans <= maximum || ctx.fact(handicapReconnu, personne)
  },
}

/** Neither studies nor training. */
export const cejSansEtudes: Rule<Personne, boolean> = {
  id: 'cej.sansEtudes',
  law: [travail('L5131-6'), travail('R5131-15')],
  evaluate: (personne, ctx) => !ctx.use(faitDesEtudes, personne),
}

/**
 * The RSA and the prime d'activité exclude the allowance, except for a young person whom the parents support. A prime
 * that only begins this month rests on work from before the contract, and may be paid beside it.
 */
export const cejSansMinimum: Rule<Personne, boolean> = {
  id: 'cej.sansMinimum',
  law: [travail('R5131-24')],
  evaluate: (personne, ctx) =>
    personne.role === 'enfant' ||
    (amountOf(ctx.use(rsa, menage)) === 0 && amountOf(ctx.at(addMonths(ctx.date, -1)).use(ppa, menage)) === 0),
}

/** Allowance of one person (adult or child of 16 and over) in the month; zero when a condition fails. */
export const cejPersonne: Rule<Personne, Money> = {
  id: 'cej.personne',
  law: [travail('L5131-6')],
  unit: 'money',
  evaluate: (personne, ctx) =>
    ctx.use(cejAgeAtteint, personne) && ctx.use(cejSansEtudes, personne) && ctx.use(cejSansMinimum, personne)
      ? ctx.use(cejCalcul, personne)
      : ZERO,
}
