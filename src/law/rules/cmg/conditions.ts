import { amountOf } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import { chercheEmploi, faitGarder, modeGarde, tarifGarde } from '../../facts'
import type { Menage, Personne, TypeRessource } from '../../menage'
import { agesLimiteCmg } from '../../parameters/cmg'
import { baremeMicroCreche } from '../../parameters/cmg-micro-creche'
import { css } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { assPersonne } from '../ass/personne'
import { adultes, enfants } from '../commun/composition'
import { faitDesEtudes } from '../commun/etudes'
import { netDe } from '../commun/revenus'
import { ageAcquis } from '../prestations-familiales/ages'
import { rsa } from '../rsa/rsa'

/** Work, and what stands for it (D531-19). */
const ACTIVITE: readonly TypeRessource[] = ['salaire', 'indemnitesJournalieres', 'chomage']

/**
 * Children of an age to be looked after with the complement: under six, under twelve with a parent alone. Unlike the
 * other family benefits it is still due for the month of the birthday.
 */
export const enfantsAssezJeunes: Rule<Menage, readonly Personne[]> = {
  id: 'cmg.enfantsAssezJeunes',
  law: [css('D531-18-1'), css('R552-3')],
  evaluate(menage, ctx) {
    const limites = ctx.param(agesLimiteCmg)
    const limite = ctx.use(adultes, menage).length > 1 ? limites.couple : limites.seul
    const jeunes = ctx.each(ctx.use(enfants, menage), (enfant) => {
      const ans = ctx.use(ageAcquis, enfant)
      return ans >= 0 && ans < limite ? [enfant] : []
    })
    return jeunes.flat()
  },
}

/** Those of them who are looked after against payment. */
export const enfantsGardes: Rule<Menage, readonly Personne[]> = {
  id: 'cmg.enfantsGardes',
  law: [css('L531-5')],
  evaluate: (menage, ctx) =>
    ctx.each(ctx.use(enfantsAssezJeunes, menage), (enfant) => (ctx.fact(faitGarder, enfant) ? [enfant] : [])).flat(),
}

/** Whether the aid is open for one of them at least: it is not for a micro-crèche over the price of an hour. */
export const tarifAccepte: Rule<Menage, boolean> = {
  id: 'cmg.tarifAccepte',
  law: [css('L531-6'), css('D531-21')],
  evaluate(menage, ctx) {
    const { tarifMaximal } = ctx.param(baremeMicroCreche)
    const acceptes = ctx.each(
      ctx.use(enfantsGardes, menage),
      (enfant) => ctx.fact(modeGarde, enfant) !== 'microCreche' || ctx.fact(tarifGarde, enfant) <= tarifMaximal,
    )
    return acceptes.includes(true)
  },
}

const travaille = (ctx: Context, adulte: Personne): boolean =>
  ACTIVITE.some((type) => netDe(ctx, adulte, type, ctx.date) > 0)

/** Whether somebody works, or the household is spared that condition: studies, AAH, ASS, RSA while looking for work. */
export const activite: Rule<Menage, boolean> = {
  id: 'cmg.activite',
  law: [css('L531-5'), css('D531-19'), css('R531-6')],
  unit: 'yesNo',
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage)
    const quelquun = (verifie: (adulte: Personne) => boolean) => ctx.each(people, verifie).includes(true)
    if (quelquun((adulte) => travaille(ctx, adulte))) return true
    if (ctx.each(people, (adulte) => ctx.use(faitDesEtudes, adulte)).every(Boolean)) return true
    if (quelquun((adulte) => ctx.use(aahPersonne, adulte) > 0 || ctx.use(assPersonne, adulte) > 0)) return true
    return quelquun((adulte) => ctx.fact(chercheEmploi, adulte)) && amountOf(ctx.use(rsa, menage)) > 0
  },
}
