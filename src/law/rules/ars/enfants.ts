import { ageOn, type IsoDate, monthOf, yearOf } from '../../../engine/dates'
import type { Context, Rule } from '../../../engine/types'
import { dateNaissance, etudes } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { type AgesArs, agesArs, type TauxArs } from '../../parameters/ars'
import { ageFinObligationScolaire } from '../../parameters/prestations-familiales'
import { css } from '../../sources'
import { enfants } from '../commun/composition'
import { gagnePeu } from '../prestations-familiales/enfants-a-charge'

/** Day on which the family is looked at: the return to school of the year. */
export const rentree = (day: IsoDate): IsoDate => `${yearOf(day)}-09-01`

/** Which rate the child's age gives, `null` outside the ages. Ages are those reached in the calendar year. */
export function palier(naissance: IsoDate, annee: number, ages: AgesArs): keyof TauxArs | null {
  const atteint = annee - yearOf(naissance)
  if (atteint < ages.primaire || ageOn(naissance, `${annee}-09-15`) >= ages.limite) return null
  if (atteint >= ages.lycee) return 'lycee'
  return atteint >= ages.college ? 'college' : 'primaire'
}

/** Rate of a child by age; one who turns six in the January after is in time only if already in primary school. */
export const palierParAge: Rule<Personne, keyof TauxArs | null> = {
  id: 'ars.palierParAge',
  law: [css('L543-1'), css('R543-2')],
  evaluate(enfant, ctx) {
    const naissance = ctx.fact(dateNaissance, enfant)
    const ages = ctx.param(agesArs)
    const annee = yearOf(ctx.date)
    const cinqAnsALaRentree = annee - yearOf(naissance) === ages.primaire - 1
    if (cinqAnsALaRentree && monthOf(naissance) === 1)
      return ctx.fact(etudes, enfant) === 'primaire' ? 'primaire' : null
    return palier(naissance, annee, ages)
  },
}

/** Children of the right age. */
export const nombreParAge: Rule<Menage, number> = {
  id: 'ars.nombreParAge',
  law: [css('R543-2')],
  unit: 'count',
  evaluate: (menage, ctx) =>
    ctx.each(ctx.use(enfants, menage), (enfant) => ctx.use(palierParAge, enfant)).filter((taux) => taux !== null)
      .length,
}

/** Rate of a child who opens the right: of the right age and, from 16 on, at school or apprenticed and earning little. */
export const palierOuvert: Rule<Personne, keyof TauxArs | null> = {
  id: 'ars.palierOuvert',
  law: [css('L543-1'), css('R543-2')],
  evaluate(enfant, ctx) {
    const taux = ctx.use(palierParAge, enfant)
    return taux !== null && ouvreDroit(ctx, enfant) ? taux : null
  },
}

/** Rates of the children who open the right. */
export const paliers: Rule<Menage, readonly (keyof TauxArs)[]> = {
  id: 'ars.paliers',
  law: [css('L543-1'), css('R543-2')],
  evaluate: (menage, ctx) =>
    ctx
      .each(ctx.use(enfants, menage), (enfant) => ctx.use(palierOuvert, enfant))
      .filter((taux): taux is keyof TauxArs => taux !== null),
}

function ouvreDroit(ctx: Context, enfant: Personne): boolean {
  const jour = ctx.at(rentree(ctx.date))
  const ans = ageOn(ctx.fact(dateNaissance, enfant), jour.date)
  if (ans < jour.param(ageFinObligationScolaire)) return true
  return ctx.fact(etudes, enfant) !== 'aucune' && jour.use(gagnePeu, enfant)
}
