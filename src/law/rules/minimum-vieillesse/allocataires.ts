import type { Rule } from '../../../engine/types'
import { typesRessources } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { menage } from '../../menage'
import { aspaAge, aspaAgeInaptitude, aspaAnneesTitreSejour } from '../../parameters/aspa'
import { css } from '../../sources'
import { adultes, age } from '../commun/composition'
import { taux } from '../commun/handicap'
import { netDuMois, ressourcesDe } from '../commun/ressources'
import { anneesDeTitre } from '../commun/sejour'

/** French, EU, EEA or Swiss nationality, or ten years with a permit that allows work: the same for ASPA and ASI. */
export const sejourAncien: Rule<Menage, boolean> = {
  id: 'minimumVieillesse.sejourAncien',
  law: [css('L816-1')],
  evaluate(_menage, ctx) {
    const annees = anneesDeTitre(ctx)
    return annees === null || annees >= ctx.param(aspaAnneesTitreSejour)
  },
}

/**
 * Age of the ASPA for a person: 65, or 62 with a disability of 50 % and over. Where an AAH (80 %) or an invalidity pension
 * is at stake too, the order between them is for the pension fund to say, and the age stays 65 here (see the ASPA).
 */
export const ageAspa: Rule<Personne, number> = {
  id: 'minimumVieillesse.ageAspa',
  law: [css('R815-1'), css('L351-1-5'), css('L351-8'), css('D351-1-14')],
  evaluate(personne, ctx) {
    const ans = ctx.use(age, personne)
    const ordinaire = ctx.param(aspaAge)
    const anticipe = ctx.param(aspaAgeInaptitude)
    if (personne.role === 'enfant' || ans < anticipe || ans >= ordinaire) return ordinaire
    if (ctx.use(taux, personne) !== 'de50a79') return ordinaire
    return ctx.fact(typesRessources, personne).includes('pensionInvalidite') ? ordinaire : anticipe
  },
}

/** Whether an adult may receive the ASPA, resources aside. */
export const peutRecevoirAspa: Rule<Personne, boolean> = {
  id: 'minimumVieillesse.peutRecevoirAspa',
  law: [css('L815-1'), css('R815-1')],
  evaluate: (personne, ctx) =>
    personne.role !== 'enfant' && ctx.use(age, personne) >= ctx.use(ageAspa, personne) && ctx.use(sejourAncien, menage),
}

/** Whether an adult may receive the ASI, resources aside: an invalidity pension and not yet the age of the ASPA. */
export const peutRecevoirAsi: Rule<Personne, boolean> = {
  id: 'minimumVieillesse.peutRecevoirAsi',
  law: [css('L815-24'), css('R815-58')],
  evaluate: (personne, ctx) =>
    personne.role !== 'enfant' &&
    ctx.use(age, personne) < ctx.param(aspaAge) &&
    ctx.fact(typesRessources, personne).includes('pensionInvalidite') &&
    ressourcesDe(ctx, personne, ['pensionInvalidite']).some((revenu) => netDuMois(ctx, revenu, ctx.date) > 0) &&
    ctx.use(sejourAncien, menage),
}

/** How many adults of the household may receive each of the two allowances. */
export const allocataires: Rule<Menage, { readonly aspa: number; readonly asi: number; readonly adultes: number }> = {
  id: 'minimumVieillesse.allocataires',
  law: [css('L815-1'), css('L815-24')],
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage)
    const aspa = ctx.each(people, (adulte) => ctx.use(peutRecevoirAspa, adulte))
    const asi = ctx.each(people, (adulte) => ctx.use(peutRecevoirAsi, adulte))
    return { aspa: aspa.filter(Boolean).length, asi: asi.filter(Boolean).length, adultes: people.length }
  },
}
