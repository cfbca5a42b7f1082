import { addMonths, firstOfMonth, type IsoDate, monthOf, yearOf } from '../../../engine/dates'
import { type Money, times, ZERO } from '../../../engine/money'
import type { Context } from '../../../engine/types'
import {
  dateNaissance,
  revenuAnneeFiscale,
  revenuAvant,
  revenuDepuis,
  revenuRecent,
  typesRessources,
} from '../../facts'
import { type Personne, type Ressource, ressource, type TypeRessource } from '../../menage'
import { assietteCsg, csgCrdsNonDeductible } from '../../parameters/conversions'
import { ageFinObligationScolaire } from '../../parameters/prestations-familiales'

/**
 * Shares of net in gross used for every visitor, since nobody knows their gross to the cent: employee contributions
 * on wages, on unemployment benefit and on pensions. Estimates, not law; the reference households use the same.
 */
const NET_SUR_BRUT: Readonly<Partial<Record<TypeRessource, number>>> = { salaire: 0.78, chomage: 0.93, retraite: 0.926 }
const IMPOSABLE_RETRAITE = 1.03

/** Months since year 0: comparing two of them is much faster than building dates. */
const rangDuMois = (jour: IsoDate): number => yearOf(jour) * 12 + monthOf(jour)

const AUCUNE: readonly TypeRessource[] = []

/** Whether a child is under the age of compulsory schooling all month long: no income, and nobody is asked about one. */
export function tropJeunePourUnRevenu(ctx: Context, enfant: Personne): boolean {
  const mois = rangDuMois(ctx.answeredOn) - rangDuMois(ctx.fact(dateNaissance, enfant))
  return mois < 12 * ctx.param(ageFinObligationScolaire)
}

/** Types of income of a person. */
export const typesDe = (ctx: Context, personne: Personne): readonly TypeRessource[] =>
  personne.role === 'enfant' && tropJeunePourUnRevenu(ctx, personne) ? AUCUNE : ctx.fact(typesRessources, personne)

/** The incomes of a person, among the types asked for. */
export function ressourcesDe(ctx: Context, personne: Personne, types?: readonly TypeRessource[]): Ressource[] {
  const siennes: Ressource[] = []
  for (const type of typesDe(ctx, personne)) {
    if (!types || types.includes(type)) siennes.push(ressource(personne, type))
  }
  return siennes
}

/** Net amount paid in a month (any day of it), from what the visitor said of the periods. */
export function netDuMois(ctx: Context, revenu: Ressource, mois: IsoDate): Money {
  const ecart = rangDuMois(ctx.answeredOn) - rangDuMois(mois)
  if (ecart > 0 && ecart <= 3) return ctx.fact(revenuRecent, revenu)
  const depuis = ctx.fact(revenuDepuis, revenu)
  if (ecart <= 0) return depuis === 'arrete' ? ZERO : ctx.fact(revenuRecent, revenu)
  if (yearOf(mois) >= yearOf(ctx.answeredOn) - 1) {
    const change = depuis === 'recent' || depuis === 'arrete'
    return ctx.fact(change ? revenuAvant : revenuRecent, revenu)
  }
  return depuis === 'toujours' ? ctx.fact(revenuRecent, revenu) : ctx.fact(revenuAnneeFiscale, revenu)
}

/** Amount that the tax notice counts for a net monthly amount: net plus the CSG and CRDS that are not deductible. */
export function imposable(ctx: Context, type: TypeRessource, net: Money): Money {
  if (type === 'retraite') return times(net, IMPOSABLE_RETRAITE)
  if (type !== 'salaire' && type !== 'chomage') return net
  const csg = ctx.param(csgCrdsNonDeductible) * ctx.param(assietteCsg)
  return times(net, 1 + (type === 'salaire' ? csg / (NET_SUR_BRUT.salaire ?? 1) : csg))
}

/** Gross amount for a net monthly amount. */
export const brut = (type: TypeRessource, net: Money): Money => times(net, 1 / (NET_SUR_BRUT[type] ?? 1))

/** Periods asked for so far: dates only, nothing of a visitor. */
const periodes = new Map<number, Map<IsoDate, readonly IsoDate[]>>()

/** The months of a period, first days, oldest first: `count` months that end just before `until`'s month. */
export function moisAvant(until: IsoDate, count: number): readonly IsoDate[] {
  let deCetteDuree = periodes.get(count)
  if (!deCetteDuree) {
    deCetteDuree = new Map()
    periodes.set(count, deCetteDuree)
  }
  let mois = deCetteDuree.get(until)
  if (!mois) {
    const end = firstOfMonth(until)
    mois = Array.from({ length: count }, (_, index) => addMonths(end, index - count))
    deCetteDuree.set(until, mois)
  }
  return mois
}
