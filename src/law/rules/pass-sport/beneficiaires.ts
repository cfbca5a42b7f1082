import { ageOn, yearOf } from '../../../engine/dates'
import { amountOf } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import { dateNaissance } from '../../facts'
import { type Menage, menage, type Personne } from '../../menage'
import { type AgesPassSport, agesPassSport } from '../../parameters/pass-sport'
import { aahPersonne } from '../aah/personne'
import { aeeh } from '../aeeh/aeeh'
import { ars } from '../ars/ars'
import { palierOuvert } from '../ars/enfants'
import { bourseSupPersonne } from '../bourse-sup/bourse-sup'
import { adultes, enfants } from '../commun/composition'
import { taux } from '../commun/handicap'

/** Whether a person is of the age that goes with a benefit. */
function enAge(ctx: Context, personne: Personne, aide: keyof AgesPassSport): boolean {
  const [des, jusqua] = ctx.param(agesPassSport)[aide]
  const naissance = ctx.fact(dateNaissance, personne)
  const annee = yearOf(ctx.date)
  return annee - yearOf(naissance) >= des && ageOn(naissance, `${annee}-09-15`) <= jusqua
}

/** Whether the household receives the allocation de rentrée scolaire for a child. */
export const aLArs = (ctx: Context, enfant: Personne): boolean =>
  ctx.use(palierOuvert, enfant) !== null && amountOf(ctx.use(ars, menage)) > 0

/** Whether the household receives the AEEH for a child. */
function aLAeeh(ctx: Context, enfant: Personne): boolean {
  const niveau = ctx.use(taux, enfant)
  return (niveau === 'de50a79' || niveau === 'de80') && amountOf(ctx.use(aeeh, menage)) > 0
}

function aUnPass(ctx: Context, personne: Personne): boolean {
  const parEnfant = (aide: 'ars' | 'aeeh', recue: (ctx: Context, enfant: Personne) => boolean) =>
    personne.role === 'enfant' && enAge(ctx, personne, aide) && recue(ctx, personne)
  return (
    parEnfant('ars', aLArs) ||
    parEnfant('aeeh', aLAeeh) ||
    (enAge(ctx, personne, 'aah') && ctx.use(aahPersonne, personne) > 0) ||
    ctx.use(bourseSupPersonne, personne) > 0
  )
}

/** People of the household who have a pass. */
export const nombreBeneficiaires: Rule<Menage, number> = {
  id: 'passSport.beneficiaires',
  law: [],
  unit: 'count',
  evaluate(foyer, ctx) {
    const tous = [...ctx.use(adultes, foyer), ...ctx.use(enfants, foyer)]
    return ctx.each(tous, (personne) => aUnPass(ctx, personne)).filter(Boolean).length
  },
}
