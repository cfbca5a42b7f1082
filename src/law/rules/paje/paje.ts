import { atLeast, atMost } from '../../../engine/conditions'
import { type Money, times, ZERO } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { dateNaissance } from '../../facts'
import type { Menage } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { plafondTauxPartiel, plafondTauxPlein, tauxPartiel, tauxPlein } from '../../parameters/paje'
import { css } from '../../sources'
import { etapes } from '../commun/etapes'
import { baseRessources, plafondMajore } from '../prestations-familiales/base-ressources'
import { nombreEnfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { jeunesEnfants } from '../prestations-familiales/jeunes-enfants'
import { plafondPour } from '../prestations-familiales/plafond-famille'

/** Number of children born and under three years. */
export const nombreJeunesEnfants: Rule<Menage, number> = {
  id: 'paje.nombreJeunesEnfants',
  law: [css('L531-1')],
  unit: 'count',
  evaluate: (menage, ctx) => ctx.use(jeunesEnfants, menage).length,
}

/** Allocations that add up: as many as children of one birth, told by the same day. */
export const nombreAllocations: Rule<Menage, number> = {
  id: 'paje.nombreAllocations',
  law: [css('L531-3')],
  unit: 'count',
  evaluate(menage, ctx) {
    const naissances = ctx.use(jeunesEnfants, menage).map((enfant) => ctx.fact(dateNaissance, enfant))
    return Math.max(0, ...naissances.map((jour) => naissances.filter((autre) => autre === jour).length))
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

/** Monthly amount of one allocation de base by resources; zero over the ceiling. */
export const montantUnitaire: Rule<Menage, Money> = {
  id: 'paje.montantUnitaire',
  law: [css('L531-3'), css('D531-3')],
  unit: 'money',
  evaluate(menage, ctx) {
    const ressources = ctx.use(baseRessources, menage)
    if (ressources > ctx.use(plafondPartiel, menage)) return ZERO
    const plein = ressources <= ctx.use(plafondPlein, menage)
    return times(ctx.param(bmaf), ctx.param(plein ? tauxPlein : tauxPartiel))
  },
}

/** Monthly amount for the family: one allocation however many young children, save for those born together. */
export const montantPaje: Rule<Menage, Money> = {
  id: 'paje.montant',
  law: [css('L531-3'), css('D531-3')],
  unit: 'money',
  evaluate(menage, ctx) {
    const nombre = ctx.use(nombreAllocations, menage)
    return nombre === 0 ? ZERO : times(ctx.use(montantUnitaire, menage), nombre)
  },
}

/** Allocation de base de la prestation d'accueil du jeune enfant. */
export const paje: Rule<Menage, Verdict> = {
  id: 'paje',
  law: [css('L531-1'), css('L531-2'), css('L531-3')],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const ok =
      etape.tenir({
        id: 'paje.enfant',
        law: [css('L531-1'), css('D531-1')],
        test: () => atLeast(ctx.use(nombreJeunesEnfants, menage), 1, 'count'),
      }) &&
      etape.tenir({
        id: 'paje.ressources',
        law: [css('L531-2'), css('L531-3'), css('D531-3-1')],
        test: () => atMost(ctx.use(baseRessources, menage), ctx.use(plafondPartiel, menage), 'money'),
      })
    if (!ok) return refused(etape.decision)
    const plein = ctx.use(baseRessources, menage) <= ctx.use(plafondPlein, menage)
    return open(etape.decision, ctx.use(montantPaje, menage), 'month', { tauxPlein: plein })
  },
}
