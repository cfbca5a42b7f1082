import { addMonths } from '../../../engine/dates'
import { dividedBy, type Money, roundCents, subtractToZero, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { nombreDeParts, revenuFiscalReference } from '../../facts'
import type { Personne, TypeRessource } from '../../menage'
import {
  cejAges,
  cejGainsLaisses,
  cejMontantMajeur,
  cejMontantMajeurImposable,
  cejMontantMineur,
  cejPartSmic,
  cejPremiereTranche,
} from '../../parameters/cej'
import { heuresParMois, smicHoraire } from '../../parameters/smic'
import { travail } from '../../sources'
import { age } from '../commun/composition'
import { foyerFiscalDe } from '../commun/foyer-fiscal'
import { netDuMois, ressourcesDe } from '../commun/ressources'

/** Yearly income of the tax household of the young person, for each of its shares. */
export const cejRevenuParPart: Rule<Personne, Money> = {
  id: 'cej.revenuParPart',
  law: [travail('D5131-19')],
  unit: 'money',
  evaluate(personne, ctx) {
    const foyerFiscal = foyerFiscalDe(personne, ctx)
    const [revenu = 0, parts = 1] = ctx.each([revenuFiscalReference, nombreDeParts], (fact) =>
      ctx.fact<typeof foyerFiscal, number>(fact, foyerFiscal),
    )
    return dividedBy(revenu as Money, parts)
  },
}

/** Monthly allowance before earnings: by age and by the tax of the household; nothing above the first band. */
export const cejForfait: Rule<Personne, Money> = {
  id: 'cej.forfait',
  law: [travail('D5131-19')],
  unit: 'money',
  evaluate(personne, ctx) {
    const { debut, fin } = ctx.param(cejPremiereTranche)
    const revenu = ctx.use(cejRevenuParPart, personne)
    if (revenu > fin) return ZERO
    if (ctx.use(age, personne) < ctx.param(cejAges).majorite) return ctx.param(cejMontantMineur)
    return ctx.param(revenu <= debut ? cejMontantMajeur : cejMontantMajeurImposable)
  },
}

function recuLeMoisDernier(ctx: Context, personne: Personne, types: readonly TypeRessource[]): number {
  let total = 0
  for (const revenu of ressourcesDe(ctx, personne, types)) total += netDuMois(ctx, revenu, addMonths(ctx.date, -1))
  return total
}

/** Share of the allowance that earnings leave: all of it up to 300 €, then less and less, none at 80 % of the SMIC. */
export const cejPartVersee: Rule<Personne, number> = {
  id: 'cej.partVersee',
  law: [travail('R5131-22'), travail('D5131-23')],
  unit: 'rate',
  evaluate(personne, ctx) {
    const laisses = ctx.param(cejGainsLaisses)
    const limite = ctx.param(cejPartSmic) * ctx.param(smicHoraire) * ctx.param(heuresParMois)
    const gains = recuLeMoisDernier(ctx, personne, ['salaire', 'indemnitesJournalieres'])
    return Math.max(0, 1 - Math.max(0, gains - laisses) / (limite - laisses))
  },
}

/** Allowance of the month, once the other conditions hold. Unemployment benefit is taken off in full. */
export const cejCalcul: Rule<Personne, Money> = {
  id: 'cej.calcul',
  law: [travail('R5131-20'), travail('R5131-21'), travail('R5131-22')],
  unit: 'money',
  evaluate(personne, ctx) {
    const reste = roundCents(ctx.use(cejForfait, personne) * ctx.use(cejPartVersee, personne))
    return subtractToZero(reste, roundCents(recuLeMoisDernier(ctx, personne, ['chomage'])))
  },
}
