import { add, dividedBy, type Money, roundCents, sum, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { epargne } from '../../facts'
import type { Menage } from '../../menage'
import { tauxLivretA } from '../../parameters/livret-a'
import { casf } from '../../sources'
import { aah } from '../aah/aah'
import { asi } from '../asi/asi'
import { aspa } from '../aspa/aspa'
import { ass } from '../ass/ass'
import { adultes, enfants } from '../commun/composition'
import { moisAvant } from '../commun/ressources'
import { enfantCompte } from './enfants'
import { rsaPrestationsFamiliales } from './prestations'
import { ressourcesPersonne } from './ressources-personne'

const TRIMESTRE = 3
const MOIS_DE_L_ANNEE = 12

/** Own income of all the people who count, a monthly average over three months. */
export const revenusDuFoyer: Rule<Menage, Money> = {
  id: 'rsa.revenusDuFoyer',
  law: [casf('R262-6'), casf('R262-7')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    sum([
      ...ctx.each(ctx.use(adultes, menage), (adulte) => ctx.use(ressourcesPersonne, adulte)),
      ...ctx.each(ctx.use(enfants, menage), (enfant) =>
        ctx.use(enfantCompte, enfant) ? ctx.use(ressourcesPersonne, enfant) : ZERO,
      ),
    ]),
}

/** Interest of the savings, a monthly average over three months. */
export const interets: Rule<Menage, Money> = {
  id: 'rsa.interets',
  law: [casf('R262-6'), casf('R132-1')],
  unit: 'money',
  evaluate(menage, ctx) {
    const place = ctx.fact(epargne, menage)
    if (place === 0) return ZERO
    let total = 0
    for (const mois of moisAvant(ctx.date, TRIMESTRE)) total += place * ctx.at(mois).param(tauxLivretA)
    return roundCents(total / (MOIS_DE_L_ANNEE * TRIMESTRE))
  },
}

/** Other minima of the household: ASPA of the month, and AAH, ASI and ASS on average over three months. */
export const minimaSociaux: Rule<Menage, Money> = {
  id: 'rsa.minimaSociaux',
  law: [casf('R262-6'), casf('R262-7')],
  unit: 'money',
  evaluate(menage, ctx) {
    let total = 0
    for (const mois of moisAvant(ctx.date, TRIMESTRE)) {
      const alors = ctx.at(mois)
      for (const minimum of [aah, asi, ass]) total += amountOf(alors.use(minimum, menage))
    }
    return add(amountOf(ctx.use(aspa, menage)), dividedBy(total as Money, TRIMESTRE))
  },
}

/** All resources that count, apart from the home. */
export const rsaRessources: Rule<Menage, Money> = {
  id: 'rsa.baseRessources',
  law: [casf('L262-3'), casf('R262-6'), casf('R262-11')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    sum([
      ctx.use(revenusDuFoyer, menage),
      ctx.use(minimaSociaux, menage),
      ctx.use(rsaPrestationsFamiliales, menage),
      ctx.use(interets, menage),
    ]),
}
