import { above } from '../../../engine/conditions'
import { times, ZERO } from '../../../engine/money'
import { amountOf, open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { aahMontant } from '../../parameters/aah'
import { mvaMontant } from '../../parameters/mva'
import { css } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { aahTravaille } from '../aah/ressources'
import { al } from '../al/al'
import { alLocataire } from '../al/logement'
import { asiPersonne } from '../asi/personne'
import { adultes } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { taux } from '../commun/handicap'
import { netDuMois, ressourcesDe } from '../commun/ressources'

/** The AAH in full, or beside a pension that it completes; or the ASI. */
export const mvaAllocation: Rule<Personne, boolean> = {
  id: 'mva.allocation',
  law: [css('L821-1-2')],
  unit: 'yesNo',
  evaluate(personne, ctx) {
    const aah = ctx.use(aahPersonne, personne)
    if (aah === ctx.param(aahMontant)) return true
    if (aah === 0) return ctx.use(asiPersonne, personne) > 0
    const pensions = ressourcesDe(ctx, personne, ['retraite', 'pensionInvalidite'])
    return pensions.some((pension) => netDuMois(ctx, pension, ctx.date) > 0)
  },
}

/** Majoration pour la vie autonome: beside an AAH or an ASI, for a home of one's own with a housing aid. */
export const mva: Rule<Menage, Verdict> = {
  id: 'mva',
  law: [css('L821-1-2')],
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage)
    const etape = etapes(ctx)
    const reconnus = ctx.each(people, (adulte) => ctx.use(taux, adulte) === 'de80')
    const handicapes = people.filter((_adulte, index) => reconnus[index])
    if (
      !etape.tenir({ id: 'mva.taux', law: [css('L821-1-2')], test: () => handicapes.length > 0 }) ||
      !etape.tenir({
        id: 'mva.logement',
        law: [css('L821-1-2')],
        test: () => ctx.use(alLocataire, menage) && ctx.fact(logement, menage) !== 'foyerLogement',
      })
    ) {
      return refused(etape.decision)
    }
    const travaillent = ctx.each(handicapes, (adulte) => ctx.use(aahTravaille, adulte))
    const sansTravail = handicapes.filter((_adulte, index) => !travaillent[index])
    if (!etape.tenir({ id: 'mva.sansTravail', law: [css('L821-1-2')], test: () => sansTravail.length > 0 })) {
      return refused(etape.decision)
    }
    const servies = ctx.each(sansTravail, (adulte) => ctx.use(mvaAllocation, adulte)).filter(Boolean).length
    const ok =
      etape.tenir({ id: 'mva.allocation', law: [css('L821-1-2')], test: () => servies > 0 }) &&
      etape.tenir({
        id: 'mva.aideLogement',
        law: [css('L821-1-2')],
        test: () => above(amountOf(ctx.use(al, menage)), ZERO, 'money'),
      })
    return ok ? open(etape.decision, times(ctx.param(mvaMontant), servies)) : refused(etape.decision)
  },
}
