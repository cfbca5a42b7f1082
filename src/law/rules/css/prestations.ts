import { type Money, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import { logement, tauxIncapacite } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { cssAbattementsMinima, majorationVieAutonome } from '../../parameters/css'
import { css } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { af } from '../af/af'
import { al } from '../al/al'
import { asf } from '../asf/asf'
import { asiPersonne } from '../asi/personne'
import { aspaMontant } from '../aspa/montant'
import { assPersonne } from '../ass/personne'
import { cf } from '../cf/cf'
import { adultes, enfants } from '../commun/composition'
import { moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'
import { cssEnfants } from './foyer'

const moins = (montant: number, abattement: number): number => (montant > abattement ? montant - abattement : 0)

/** Minima of one month, each less what is left out of it. */
export const cssMinimaDuMois: Rule<Menage, Money> = {
  id: 'css.minimaDuMois',
  law: [css('R861-4'), css('R861-10')],
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage)
    const abattements = ctx.param(cssAbattementsMinima)
    const asi = people.map((adulte) => ctx.use(asiPersonne, adulte))
    const asiEnCouple = asi.filter((montant) => montant > 0).length > 1
    let total = 0
    people.forEach((adulte, index) => {
      const aah = ctx.use(aahPersonne, adulte)
      const abattementAsi = aah > 0 ? 0 : asiEnCouple ? abattements.asiCouple / 2 : abattements.asiSeul
      total += ctx.use(assPersonne, adulte) + moins(aah, abattements.aah) + moins(asi[index] ?? 0, abattementAsi)
    })
    for (const enfant of ctx.use(cssEnfants, menage)) total += moins(ctx.use(aahPersonne, enfant), abattements.aah)
    const aspa = ctx.use(aspaMontant, menage)
    total += moins(aspa, people.length === 2 ? abattements.aspaCouple : abattements.aspaSeul)
    return total as Money
  },
}

/** Family benefits of one month that count: allocations familiales, complément familial, soutien familial. */
export const cssFamilleDuMois: Rule<Menage, Money> = {
  id: 'css.familleDuMois',
  law: [css('R861-4'), css('R861-10')],
  evaluate(menage, ctx) {
    if (ctx.use(enfants, menage).length === 0) return ZERO
    return (amountOf(ctx.use(af, menage)) + amountOf(ctx.use(cf, menage)) + amountOf(ctx.use(asf, menage))) as Money
  },
}

/** Whether the adult was paid for work in the twelve months before. */
function aTravaille(ctx: Context, adulte: Personne): boolean {
  const salaires = ressourcesDe(ctx, adulte, ['salaire'])
  return salaires.some((salaire) => moisAvant(ctx.date, 12).some((mois) => netDuMois(ctx, salaire, mois) > 0))
}

/** Majoration pour la vie autonome over a year: 80 %, own home with a housing aid, no work, an AAH or ASI. */
function vieAutonome(ctx: Context, menage: Menage, adulte: Personne): number {
  const mois = moisAvant(ctx.date, 12).filter(
    (premier) => ctx.at(premier).use(aahPersonne, adulte) > 0 || ctx.at(premier).use(asiPersonne, adulte) > 0,
  )
  if (mois.length === 0 || ctx.fact(tauxIncapacite, adulte) !== 'de80') return 0
  const sansTravail = mois.filter((premier) => !aTravaille(ctx.at(premier), adulte))
  if (sansTravail.length === 0 || ctx.fact(logement, menage) === 'foyerLogement') return 0
  return amountOf(ctx.use(al, menage)) > 0 ? sansTravail.length * ctx.param(majorationVieAutonome) : 0
}

/** Benefits received over the twelve months before that count. */
export const cssPrestations: Rule<Menage, Money> = {
  id: 'css.prestations',
  law: [css('R861-4'), css('R861-10')],
  unit: 'money',
  evaluate(menage, ctx) {
    let total = 0
    for (const premier of moisAvant(ctx.date, 12)) {
      const alors = ctx.at(premier)
      total += alors.use(cssMinimaDuMois, menage) + alors.use(cssFamilleDuMois, menage)
    }
    for (const adulte of ctx.use(adultes, menage)) total += vieAutonome(ctx, menage, adulte)
    return total as Money
  },
}
