import { atLeast, atMost } from '../../../engine/conditions'
import { type Money, times, ZERO } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { ageLimitePaje, plafondTauxPartiel, plafondTauxPlein, tauxPartiel, tauxPlein } from '../../parameters/paje'
import { css } from '../../sources'
import { enfants } from '../commun/composition'
import { ageAcquis, ageAtteint } from '../prestations-familiales/ages'
import { baseRessources, plafondMajore } from '../prestations-familiales/base-ressources'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { plafondPour } from '../prestations-familiales/plafond-famille'

/** Children born and under three years. */
export const nombreJeunesEnfants: Rule<Menage, number> = {
  id: 'paje.nombreJeunesEnfants',
  law: [css('L531-1'), css('R552-2'), css('R552-3')],
  unit: 'count',
  evaluate(menage, ctx) {
    const limite = ctx.param(ageLimitePaje)
    const jeunes = ctx.each(
      ctx.use(enfants, menage),
      (enfant) => ctx.use(ageAcquis, enfant) >= 0 && ctx.use(ageAtteint, enfant) < limite,
    )
    return jeunes.filter(Boolean).length
  },
}

/** Yearly ceiling up to which the full rate is paid. */
export const plafondPlein: Rule<Menage, Money> = {
  id: 'paje.plafondPlein',
  law: [css('L531-3')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    plafondPour(ctx.param(plafondTauxPlein), ctx.use(nombreEnfantsACharge, menage), ctx.use(plafondMajore, menage)),
}

/** Yearly ceiling over which nothing is due. */
export const plafondPartiel: Rule<Menage, Money> = {
  id: 'paje.plafondPartiel',
  law: [css('L531-2')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    plafondPour(ctx.param(plafondTauxPartiel), ctx.use(nombreEnfantsACharge, menage), ctx.use(plafondMajore, menage)),
}

/** Monthly amount of the allocation de base: one for the family, however many young children; zero over the ceiling. */
export const montantPaje: Rule<Menage, Money> = {
  id: 'paje.montant',
  law: [css('L531-3'), css('D531-3')],
  unit: 'money',
  evaluate(menage, ctx) {
    if (ctx.use(nombreJeunesEnfants, menage) === 0) return ZERO
    const ressources = ctx.use(baseRessources, menage)
    if (ressources > ctx.use(plafondPartiel, menage)) return ZERO
    const plein = ressources <= ctx.use(plafondPlein, menage)
    return times(ctx.param(bmaf), ctx.param(plein ? tauxPlein : tauxPartiel))
  },
}

/** Allocation de base de la prestation d'accueil du jeune enfant. */
export const paje: Rule<Menage, Verdict> = {
  id: 'paje',
  law: [css('L531-1'), css('L531-2'), css('L531-3')],
  evaluate(menage, ctx) {
    const enfant = ctx.allOf([
      {
        id: 'paje.enfant',
        law: [css('L531-1'), css('D531-1')],
        test: () => atLeast(ctx.use(nombreJeunesEnfants, menage), 1, 'count'),
      },
    ])
    if (!enfant.ok) return refused(enfant)
    const ressources = ctx.allOf([
      {
        id: 'paje.ressources',
        law: [css('L531-2')],
        test: () => atMost(ctx.use(baseRessources, menage), ctx.use(plafondPartiel, menage), 'money'),
      },
    ])
    const conditions = [...enfant.conditions, ...ressources.conditions]
    if (!ressources.ok) return refused({ ok: false, conditions })
    const plein = ctx.use(baseRessources, menage) <= ctx.use(plafondPlein, menage)
    return open({ ok: true, conditions }, ctx.use(montantPaje, menage), 'month', { tauxPlein: plein })
  },
}
