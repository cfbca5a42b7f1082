import { type Money, roundCents } from '../../../engine/money'
import type { Rule } from '../../../engine/types'
import { foyer } from '../../facts'
import type { Menage, Personne } from '../../menage'
import {
  aideJuridictionnelleAgesEnfants,
  aideJuridictionnelleMajorations,
  aideJuridictionnellePlafonds,
} from '../../parameters/aide-juridictionnelle'
import { cgi, decretAideJuridictionnelle } from '../../sources'
import { age, enfants } from '../commun/composition'
import { faitDesEtudes } from '../commun/etudes'

const rattache: Rule<Personne, boolean> = {
  id: 'aideJuridictionnelle.rattache',
  law: [cgi('6')],
  evaluate(enfant, ctx) {
    const { sansEtudes, etudes } = ctx.param(aideJuridictionnelleAgesEnfants)
    const ans = ctx.use(age, enfant)
    return ans >= 0 && (ans < sansEtudes || (ans < etudes && ctx.use(faitDesEtudes, enfant)))
  },
}

/** People on the tax notice of the applicant: a partner who is neither married nor PACS has their own. */
export const aideJuridictionnellePersonnes: Rule<Menage, number> = {
  id: 'aideJuridictionnelle.personnes',
  law: [decretAideJuridictionnelle('6')],
  unit: 'count',
  evaluate(menage, ctx) {
    const { conjoint } = ctx.fact(foyer, menage)
    const aCharge = ctx.each(ctx.use(enfants, menage), (enfant) => ctx.use(rattache, enfant)).filter(Boolean).length
    return (conjoint === 'mariage' || conjoint === 'pacs' ? 2 : 1) + aCharge
  },
}

/** What the people beyond the first add to each limit, of income and of savings. */
export const aideJuridictionnelleMajoration: Rule<Menage, Money> = {
  id: 'aideJuridictionnelle.majoration',
  law: [decretAideJuridictionnelle('6')],
  unit: 'money',
  evaluate(menage, ctx) {
    const { deuxPremieres, suivantes } = ctx.param(aideJuridictionnelleMajorations)
    const autres = ctx.use(aideJuridictionnellePersonnes, menage) - 1
    const taux = deuxPremieres * Math.min(2, autres) + suivantes * Math.max(0, autres - 2)
    return roundCents(ctx.param(aideJuridictionnellePlafonds).totale * taux)
  },
}
