import { type Money, ZERO } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import { chercheEmploi, logement, typesRessources } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { aahAgeSansPrestations } from '../../parameters/aah'
import { aspaAge } from '../../parameters/aspa'
import { cssAbattementsMinima } from '../../parameters/css'
import { mvaMontant } from '../../parameters/mva'
import { css } from '../../sources'
import { aahPersonne } from '../aah/personne'
import { af } from '../af/af'
import { al } from '../al/al'
import { asf } from '../asf/asf'
import { asiPersonne } from '../asi/personne'
import { aspaMontant } from '../aspa/montant'
import { assPersonne } from '../ass/personne'
import { cf } from '../cf/cf'
import { adultes, age, enfants } from '../commun/composition'
import { taux } from '../commun/handicap'
import { moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'
import { cssEnfants } from './foyer'
import { cssMois } from './revenus'

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
    const nombre = ctx.use(enfants, menage).length
    let total = 0
    // The number of children and of parents alone settles most cases, for each of twelve months.
    if (nombre >= 2) total += amountOf(ctx.use(af, menage))
    if (nombre >= 3) total += amountOf(ctx.use(cf, menage))
    if (ctx.use(adultes, menage).length === 1) total += amountOf(ctx.use(asf, menage))
    return total as Money
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
  if (mois.length === 0 || ctx.use(taux, adulte) !== 'de80') return 0
  const sansTravail = mois.filter((premier) => !aTravaille(ctx.at(premier), adulte))
  if (sansTravail.length === 0 || ctx.fact(logement, menage) === 'foyerLogement') return 0
  return amountOf(ctx.use(al, menage)) > 0 ? sansTravail.length * ctx.param(mvaMontant) : 0
}

/** Whether anybody may have had one of the minima in the year: spares twelve months of calculation to most households. */
const minimaPossibles: Rule<Menage, boolean> = {
  id: 'css.minimaPossibles',
  law: [],
  evaluate(menage, ctx) {
    const people = ctx.use(adultes, menage)
    const ages = ctx.each(people, (personne) => ctx.use(age, personne))
    if (ages.some((ans) => ans >= ctx.param(aspaAge))) return true
    const concernes = ctx.each([...people, ...ctx.use(cssEnfants, menage)], (personne) => {
      if (ctx.use(age, personne) < ctx.param(aahAgeSansPrestations)) return false
      const reconnu = ctx.use(taux, personne)
      if (reconnu === 'de80' || reconnu === 'de50a79') return true
      if (personne.role === 'enfant') return false
      return ctx.fact(typesRessources, personne).includes('pensionInvalidite') || ctx.fact(chercheEmploi, personne)
    })
    return concernes.includes(true)
  },
}

/** Benefits received over the twelve months before that count. */
export const cssPrestations: Rule<Menage, Money> = {
  id: 'css.prestations',
  law: [css('R861-4'), css('R861-10')],
  unit: 'money',
  evaluate(menage, ctx) {
    const minima = ctx.use(minimaPossibles, menage)
    const famille = ctx.use(enfants, menage).length > 0
    if (!minima && !famille) return ZERO
    let total = 0
    for (const premier of ctx.use(cssMois, menage)) {
      const alors = ctx.at(premier)
      if (minima) total += alors.use(cssMinimaDuMois, menage)
      if (famille) total += alors.use(cssFamilleDuMois, menage)
    }
    if (minima) for (const adulte of ctx.use(adultes, menage)) total += vieAutonome(ctx, menage, adulte)
    return total as Money
  },
}
