import { above, atMost } from '../../../engine/conditions'
import { sum, ZERO } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import type { Menage, Personne } from '../../menage'
import { cejPremiereTranche } from '../../parameters/cej'
import { travail } from '../../sources'
import { adultes, enfants } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { cejCalcul, cejRevenuParPart } from './montant'
import { cejAgeAtteint, cejPersonne, cejSansEtudes, cejSansMinimum } from './personne'

/** Those for whom a rule holds; what it asks of each is asked together. */
function parmi(ctx: Context, people: readonly Personne[], rule: Rule<Personne, boolean>): readonly Personne[] {
  const tient = ctx.each(people, (personne) => ctx.use(rule, personne))
  return people.filter((_personne, index) => tient[index])
}

/** Allowance of the contrat d'engagement jeune, of all young people of the household together. */
export const cej: Rule<Menage, Verdict> = {
  id: 'cej',
  law: [travail('L5131-6'), travail('R5131-15'), travail('D5131-19')],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const jeunes = parmi(ctx, [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)], cejAgeAtteint)
    if (!etape.tenir({ id: 'cej.age', law: [travail('L5131-6')], test: () => jeunes.length > 0 })) {
      return refused(etape.decision)
    }
    const sansEtudes = parmi(ctx, jeunes, cejSansEtudes)
    const libres = { id: 'cej.etudes', law: [travail('R5131-15')], test: () => sansEtudes.length > 0 }
    if (!etape.tenir(libres)) return refused(etape.decision)

    const montants = ctx.each(sansEtudes, (personne) => ctx.use(cejPersonne, personne))
    const qui = sansEtudes[montants.findIndex((montant) => montant > 0)] ?? sansEtudes[0]
    const ok =
      qui !== undefined &&
      etape.tenir({ id: 'cej.cumul', law: [travail('R5131-24')], test: () => ctx.use(cejSansMinimum, qui) }) &&
      etape.tenir({
        id: 'cej.impots',
        law: [travail('D5131-19')],
        test: () => atMost(ctx.use(cejRevenuParPart, qui), ctx.param(cejPremiereTranche).fin, 'money'),
      }) &&
      etape.tenir({
        id: 'cej.ressources',
        law: [travail('R5131-20'), travail('D5131-23')],
        test: () => above(ctx.use(cejCalcul, qui), ZERO, 'money'),
      })
    return ok ? open(etape.decision, sum(montants)) : refused(etape.decision)
  },
}
