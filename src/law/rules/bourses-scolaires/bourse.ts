import { atLeast, atMost } from '../../../engine/conditions'
import { yearOf } from '../../../engine/dates'
import { type Money, nearestEuro, times } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Parameter, Source } from '../../../engine/parameter'
import type { Context, Rule } from '../../../engine/types'
import { etudes } from '../../facts'
import type { Menage } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import type { EchelonBourse } from '../../parameters/bourses-scolaires'
import { smicHoraire } from '../../parameters/smic'
import { education } from '../../sources'
import { age, enfants } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { anneeDuDernierAvis, enfantsDuFoyerFiscal, revenuFiscal } from '../commun/foyer-fiscal'

/** Paid in three terms. */
const TRIMESTRES = 3

/** What sets the grant of the collège and that of the lycée apart. */
export interface Niveau {
  readonly id: 'bourseCollege' | 'bourseLycee'
  readonly etudes: 'college' | 'lycee'
  /** Ages between which somebody may be at that school: nobody else is asked. */
  readonly des: number
  readonly avant: number
  readonly bareme: Parameter<readonly EchelonBourse[]>
  /** Articles: who may claim, resources and ceilings, amount. */
  readonly law: { readonly demandeur: Source; readonly ressources: Source; readonly montant: Source }
}

/** Income that counts: of all who look after the child, two tax notices for partners who are neither married nor PACS. */
export const revenuRetenu: Rule<Menage, Money> = {
  id: 'boursesScolaires.revenuRetenu',
  law: [education('D531-4'), education('R531-19')],
  evaluate: (menage, ctx) => ctx.use(revenuFiscal, menage),
}

/** Year of the incomes, whose SMIC sets the ceilings: the last calendar year once its tax notice has come. */
export const anneeDesRevenus: Rule<Menage, number> = {
  id: 'boursesScolaires.anneeDesRevenus',
  law: [education('D531-5'), education('D531-20')],
  evaluate: (_menage, ctx) => anneeDuDernierAvis(ctx.answeredOn),
}

/** Ceiling of an échelon: hours of the SMIC of 1 July of the year of the incomes, to the nearest euro. */
function plafondDe(ctx: Context, menage: Menage, { plafonds }: EchelonBourse): Money {
  const smic = ctx.at(`${ctx.use(anneeDesRevenus, menage)}-07-01`).param(smicHoraire)
  const charge = ctx.use(enfantsDuFoyerFiscal, menage).length
  const heures = plafonds[Math.min(Math.max(charge, 1), plafonds.length) - 1] ?? 0
  return nearestEuro(times(smic, heures))
}

/** Amount of an échelon for a year: share of the BMAF of 1 January, to the nearest multiple of three euros. */
function montantDe(ctx: Context, { taux }: EchelonBourse): Money {
  const base = ctx.at(`${yearOf(ctx.date)}-01-01`).param(bmaf)
  return times(nearestEuro(times(base, taux / TRIMESTRES)), TRIMESTRES)
}

/** Pupils of the household at that school. */
const nombreEleves = ({ id, etudes: ecole, des, avant, law }: Niveau): Rule<Menage, number> => ({
  id: `${id}.eleves`,
  law: [law.demandeur],
  unit: 'count',
  evaluate: (menage, ctx) =>
    ctx
      .each(ctx.use(enfants, menage), (enfant) => {
        const ans = ctx.use(age, enfant)
        return ans >= des && ans < avant && ctx.fact(etudes, enfant) === ecole
      })
      .filter(Boolean).length,
})

/** Highest income that opens the right. */
const plafondMaximal = ({ id, bareme, law }: Niveau): Rule<Menage, Money> => ({
  id: `${id}.plafond`,
  law: [law.ressources],
  unit: 'money',
  evaluate(menage, ctx) {
    const [premier] = ctx.param(bareme)
    return plafondDe(ctx, menage, premier as EchelonBourse)
  },
})

/**
 * Grant of the return to school of the year, all pupils together. In its last months the newest tax notice is that of
 * the claim; before, the incomes of the notice held and their ceiling are those of the year before (an estimate).
 */
export function bourseScolaire(niveau: Niveau): Rule<Menage, Verdict> {
  const { id, bareme, law } = niveau
  const eleves = nombreEleves(niveau)
  const plafond = plafondMaximal(niveau)
  return {
    id,
    law: Object.values(law),
    evaluate(menage, ctx) {
      const etape = etapes(ctx)
      const ok =
        etape.tenir({
          id: `${id}.eleve`,
          law: [law.demandeur],
          test: () => atLeast(ctx.use(eleves, menage), 1, 'count'),
        }) &&
        etape.tenir({
          id: `${id}.ressources`,
          law: [law.ressources],
          test: () => atMost(ctx.use(revenuRetenu, menage), ctx.use(plafond, menage), 'money'),
        })
      if (!ok) return refused(etape.decision)
      const revenu = ctx.use(revenuRetenu, menage)
      const ouverts = ctx.param(bareme).filter((echelon) => revenu <= plafondDe(ctx, menage, echelon))
      const nombre = ctx.use(eleves, menage)
      const montant = times(montantDe(ctx, ouverts.at(-1) as EchelonBourse), nombre)
      return open(etape.decision, montant, 'year', { eleves: nombre, echelon: ouverts.length })
    },
  }
}
