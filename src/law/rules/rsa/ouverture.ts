import { atLeast } from '../../../engine/conditions'
import type { Comparison, Context, Decision, Rule } from '../../../engine/types'
import { type Menage, menage, type Personne } from '../../menage'
import { rsaAge, rsaAnneesTitreSejour } from '../../parameters/rsa'
import { casf } from '../../sources'
import { adultes, age } from '../commun/composition'
import { faitDesEtudes } from '../commun/etudes'
import { anneesDeTitre } from '../commun/sejour'
import { nombreEnfants } from './enfants'
import { attendEnfant } from './grossesse'
import { parentIsole } from './isolement'

/** A child to look after, born or expected, stands for the age. */
const aCharge = (ctx: Context): boolean => ctx.use(nombreEnfants, menage) > 0 || ctx.use(attendEnfant, menage)

const aLAge = (ctx: Context, adulte: Personne): boolean => ctx.use(age, adulte) >= ctx.param(rsaAge) || aCharge(ctx)

function doyen(ctx: Context): number {
  return Math.max(...ctx.each(ctx.use(adultes, menage), (adulte) => ctx.use(age, adulte)))
}

const ageRequis = (ctx: Context): boolean | Comparison => {
  const requis = ctx.param(rsaAge)
  const ans = doyen(ctx)
  return ans < requis && aCharge(ctx) ? true : atLeast(ans, requis, 'years')
}

const horsEtudes = (ctx: Context): boolean =>
  ctx.each(ctx.use(adultes, menage), (adulte) => !ctx.use(faitDesEtudes, adulte) && aLAge(ctx, adulte)).includes(true)

function sejour(ctx: Context): boolean | Comparison {
  const annees = anneesDeTitre(ctx)
  return annees === null || atLeast(annees, ctx.param(rsaAnneesTitreSejour), 'years')
}

/** Whether the conditions of age, studies and residence are met without the exceptions for a parent alone. */
export const ouvertSansIsolement: Rule<Menage, boolean> = {
  id: 'rsa.ouvertSansIsolement',
  law: [casf('L262-4')],
  evaluate(_menage, ctx) {
    const permis = sejour(ctx)
    return (typeof permis === 'boolean' ? permis : permis.ok) && horsEtudes(ctx)
  },
}

/** Conditions that depend on who the people are; a parent alone is exempt from those of studies and of permit. */
export const conditionsDeSituation = (ctx: Context): Decision =>
  ctx.allOf([
    { id: 'rsa.age', law: [casf('L262-4, 1°')], test: () => ageRequis(ctx) },
    {
      id: 'rsa.sejour',
      law: [casf('L262-4, 2°'), casf('L262-6')],
      test: () => {
        const permis = sejour(ctx)
        return permis === true || (typeof permis !== 'boolean' && permis.ok) || ctx.use(parentIsole, menage) || permis
      },
    },
    { id: 'rsa.etudes', law: [casf('L262-4, 3°')], test: () => horsEtudes(ctx) || ctx.use(parentIsole, menage) },
  ])
