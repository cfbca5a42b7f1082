import { add, type Money, max, min, roundCents, subtract, times, ZERO } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import type { Personne } from '../../menage'
import { ppaBonificationHeures, ppaBonificationTaux, ppaHeuresAah, ppaMontantBase } from '../../parameters/ppa'
import { smicHoraire } from '../../parameters/smic'
import { css } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { revenuActivite } from '../commun/revenus'

/** A number of hours paid at the SMIC. */
export const heuresAuSmic = (ctx: Context, heures: number): Money => times(ctx.param(smicHoraire), heures)

/** Whether the person works enough in the month for the AAH to count as earned. */
export const aahCommeActivite: Rule<Personne, boolean> = {
  id: 'ppa.aahCommeActivite',
  law: [css('L842-8')],
  evaluate: (personne, ctx) => ctx.use(revenuActivite, personne) >= heuresAuSmic(ctx, ctx.param(ppaHeuresAah)),
}

/** Earned income of a person in the month; the AAH is part of it for those who work enough. */
export const ppaActivite: Rule<Personne, Money> = {
  id: 'ppa.activite',
  law: [css('L842-4'), css('L842-8'), css('R844-1')],
  unit: 'money',
  evaluate(personne, ctx) {
    const travail = ctx.use(revenuActivite, personne)
    return travail > 0 && ctx.use(aahCommeActivite, personne) ? add(travail, ctx.use(aahPersonne, personne)) : travail
  },
}

/** Bonification of a worker: from 59 hours paid at the SMIC on it grows in a straight line, up to a maximum. */
export const ppaBonification: Rule<Personne, Money> = {
  id: 'ppa.bonification',
  law: [css('L842-3'), css('D843-2')],
  unit: 'money',
  evaluate(personne, ctx) {
    const [debut, plein] = ctx.param(ppaBonificationHeures)
    const seuil = heuresAuSmic(ctx, debut)
    const activite = ctx.use(ppaActivite, personne)
    if (activite <= seuil) return ZERO
    const maximum = times(ctx.param(ppaMontantBase), ctx.param(ppaBonificationTaux))
    const part = subtract(activite, seuil) / subtract(heuresAuSmic(ctx, plein), seuil)
    return max(ZERO, min(maximum, roundCents(maximum * part)))
  },
}
