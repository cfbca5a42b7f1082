import { atLeast, below } from '../../../engine/conditions'
import { add, type Money, subtractToZero } from '../../../engine/money'
import { open, refer, refused, type Verdict } from '../../../engine/outcome'
import type { Context, Decision, Rule } from '../../../engine/types'
import { nationalite } from '../../facts'
import type { Menage } from '../../menage'
import { rsaMontantMinimum } from '../../parameters/rsa'
import { casf } from '../../sources'
import { parentIsole } from './isolement'
import { personnes, rsaForfaitLogementCompte, rsaMontantForfaitaire } from './montants'
import { conditionsDeSituation } from './ouverture'
import { revenusDuFoyer, rsaRessources } from './ressources'

const LAW_RESSOURCES = [casf('L262-2'), casf('R262-6')]

/** Resources and the home together: what is taken off the montant forfaitaire. */
export const rsaDeduction: Rule<Menage, Money> = {
  id: 'rsa.deduction',
  law: [casf('L262-2'), casf('R262-9')],
  unit: 'money',
  evaluate: (menage, ctx) => add(ctx.use(rsaRessources, menage), ctx.use(rsaForfaitLogementCompte, menage)),
}

/** Resources must stay under the montant forfaitaire; own income alone may settle it, before papers are asked for. */
function conditionsDeRessources(ctx: Context, menage: Menage): Decision {
  const forfait = ctx.use(rsaMontantForfaitaire, menage)
  const propres = ctx.use(revenusDuFoyer, menage)
  const retenues = propres >= forfait ? propres : ctx.use(rsaDeduction, menage)
  const ressources = ctx.allOf([
    { id: 'rsa.ressources', law: LAW_RESSOURCES, test: () => below(retenues, forfait, 'money') },
  ])
  if (!ressources.ok) return ressources
  const verse = ctx.allOf([
    {
      id: 'rsa.montantMinimum',
      law: [casf('R262-39')],
      test: () => atLeast(subtractToZero(forfait, retenues), ctx.param(rsaMontantMinimum), 'money'),
    },
  ])
  return { ok: verse.ok, conditions: [...ressources.conditions, ...verse.conditions] }
}

/** Revenu de solidarité active of the month. */
export const rsa: Rule<Menage, Verdict> = {
  id: 'rsa',
  law: [casf('L262-2'), casf('L262-4'), casf('R262-6')],
  evaluate(menage, ctx) {
    const situation = conditionsDeSituation(ctx)
    if (!situation.ok) return refused(situation)
    const ressources = conditionsDeRessources(ctx, menage)
    const decision = { ok: ressources.ok, conditions: [...situation.conditions, ...ressources.conditions] }
    if (!decision.ok) return refused(decision)
    const isole = ctx.use(parentIsole, menage)
    if (ctx.fact(nationalite, menage) === 'UE' && !isole) return refer('droitDeSejour', decision)
    const montant = subtractToZero(ctx.use(rsaMontantForfaitaire, menage), ctx.use(rsaDeduction, menage))
    return open(decision, montant, 'month', { majoration: isole, personnes: ctx.use(personnes, menage) })
  },
}
