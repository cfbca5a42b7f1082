import { add, ceilTo, type Money, max, subtractToZero, sum, times, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { epargne, logement } from '../../facts'
import { demandeur, type Menage, type Personne } from '../../menage'
import { alAgeLimiteEtudiant, alForfaitEtudiant, alPatrimoine } from '../../parameters/al-ressources'
import { ageFinObligationScolaire } from '../../parameters/prestations-familiales'
import { cch } from '../../sources'
import { aah } from '../aah/aah'
import { nombreEnfantsHandicapes } from '../aeeh/aeeh'
import { adultes, age, enfants } from '../commun/composition'
import { faitDesEtudes } from '../commun/etudes'
import { plafondProches } from './charge'
import { alPensions, alRevenusActivite } from './ressources-annuelles'
import { alRevenusActiviteDesAdultes } from './revenus-retenus'

/** Whether a flat amount stands for the resources: the applicant studies and is young enough for a grant. */
export const alForfaitDesEtudiants: Rule<Menage, boolean> = {
  id: 'al.forfaitDesEtudiants',
  law: [cch('R822-20')],
  unit: 'yesNo',
  evaluate: (_menage, ctx) =>
    ctx.use(age, demandeur) < ctx.param(alAgeLimiteEtudiant) && ctx.use(faitDesEtudes, demandeur),
}

/** What a child at home earns above 1.25 times the minimum vieillesse. Nobody asks what children under 16 earn. */
export const alRessourcesEnfant: Rule<Personne, Money> = {
  id: 'al.ressourcesEnfant',
  law: [cch('R822-6')],
  unit: 'money',
  evaluate(enfant, ctx) {
    if (ctx.use(age, enfant) < ctx.param(ageFinObligationScolaire)) return ZERO
    const { salaires, chomage } = ctx.use(alRevenusActivite, enfant)
    return subtractToZero(max(ZERO, add(salaires, chomage)), plafondProches(ctx))
  },
}

/** What savings above 30,000 € are deemed to yield; not for hostels, nor where the AAH or the AEEH is paid. */
export const alRevenusDuPatrimoine: Rule<Menage, Money> = {
  id: 'al.revenusDuPatrimoine',
  law: [cch('R822-22'), cch('L822-5')],
  unit: 'money',
  evaluate(menage, ctx) {
    if (ctx.fact(logement, menage) === 'foyerLogement') return ZERO
    const montant = ctx.fact(epargne, menage)
    const { seuil, taux } = ctx.param(alPatrimoine)
    if (montant <= seuil) return ZERO
    if (amountOf(ctx.use(aah, menage)) > 0 || ctx.use(nombreEnfantsHandicapes, menage) > 0) return ZERO
    return times(montant, taux)
  },
}

/** Resources other than the work income and unemployment benefit of the adults. */
export const alAutresRessources: Rule<Menage, Money> = {
  id: 'al.autresRessources',
  law: [cch('R822-2'), cch('R822-4')],
  unit: 'money',
  evaluate(menage, ctx) {
    const pensions = ctx.each(ctx.use(adultes, menage), (adulte) => ctx.use(alPensions, adulte))
    const desEnfants = ctx.each(ctx.use(enfants, menage), (enfant) => ctx.use(alRessourcesEnfant, enfant))
    return add(sum([...pensions, ...desEnfants]), ctx.use(alRevenusDuPatrimoine, menage))
  },
}

/** R before CCH R822-17 leaves anything out: the yearly resources, rounded up to 100 € (CCH D823-17, 4°). */
export const alRessourcesAvantNeutralisation: Rule<Menage, Money> = {
  id: 'al.ressourcesAvantNeutralisation',
  law: [cch('R822-2'), cch('D823-17')],
  unit: 'money',
  evaluate(menage, ctx) {
    if (ctx.use(alForfaitDesEtudiants, menage)) {
      const { location, foyer } = ctx.param(alForfaitEtudiant)
      return ctx.fact(logement, menage) === 'foyerLogement' ? foyer : location
    }
    const total = add(ctx.use(alAutresRessources, menage), ctx.use(alRevenusActiviteDesAdultes, menage))
    return ceilTo(max(total, ZERO), 100)
  },
}
