import { atLeast, atMost } from '../../../engine/conditions'
import { monthOf, yearOf } from '../../../engine/dates'
import { type Money, nearestEuro, times } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Parameter, Source } from '../../../engine/parameter'
import type { Context, Rule } from '../../../engine/types'
import { etudes } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { bmaf } from '../../parameters/bmaf'
import { smicHoraire } from '../../parameters/smic'
import { age, enfants } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { revenuFiscal } from '../commun/revenu-fiscal'

interface Bourse {
  readonly id: 'bourseCollege' | 'bourseLycee'
  readonly niveau: 'college' | 'lycee'
  /** Pupils are of these ages: nobody else is asked where a child learns. */
  readonly ages: readonly [least: number, most: number]
  readonly plafonds: Parameter<readonly (readonly number[])[]>
  readonly montants: Parameter<readonly number[]>
  readonly law: readonly Source[]
}

/** Tax notices come in August: from September on, the last one is that of the year before. */
const anneeDesRevenus = (ctx: Context): number => yearOf(ctx.date) - (monthOf(ctx.date) >= 9 ? 1 : 2)

/**
 * A national grant for pupils. The amount is that of the school year that begins in the calendar year, for all pupils of
 * the household; the income is that of the last tax notice, of both partners, married or not.
 */
export function bourse({ id, niveau, ages, plafonds, montants, law }: Bourse): Rule<Menage, Verdict> {
  const eleves: Rule<Menage, number> = {
    id: `${id}.eleves`,
    law,
    unit: 'count',
    evaluate(menage, ctx) {
      const [least, most] = ages
      const enAge = (enfant: Personne) => ctx.use(age, enfant) >= least && ctx.use(age, enfant) <= most
      return ctx
        .each(ctx.use(enfants, menage), (enfant) => enAge(enfant) && ctx.fact(etudes, enfant) === niveau)
        .filter(Boolean).length
    },
  }
  /** Limit of each échelon, lowest grant first. */
  const plafondsEnEuros = (menage: Menage, ctx: Context): readonly Money[] => {
    const smic = ctx.at(`${anneeDesRevenus(ctx)}-07-01`).param(smicHoraire)
    return ctx.param(plafonds).map((parEnfants) => {
      const coefficient = parEnfants[Math.min(ctx.use(enfants, menage).length, parEnfants.length) - 1] ?? 0
      return nearestEuro(times(smic, coefficient))
    })
  }
  const montant: Rule<Menage, Money> = {
    id: `${id}.montant`,
    law,
    unit: 'money',
    evaluate(menage, ctx) {
      const revenu = ctx.use(revenuFiscal, menage)
      const echelon = plafondsEnEuros(menage, ctx).filter((plafond) => revenu <= plafond).length
      const base = ctx.at(`${yearOf(ctx.date)}-01-01`).param(bmaf)
      // Paid in three terms: the year's amount is the nearest multiple of three euros.
      return (Math.round((base * (ctx.param(montants)[echelon - 1] ?? 0)) / 300) * 300) as Money
    },
  }
  return {
    id,
    law,
    evaluate(menage, ctx) {
      const etape = etapes(ctx)
      const ok =
        etape.tenir({ id: `${id}.eleve`, law, test: () => atLeast(ctx.use(eleves, menage), 1, 'count') }) &&
        etape.tenir({
          id: `${id}.ressources`,
          law,
          test: () => atMost(ctx.use(revenuFiscal, menage), plafondsEnEuros(menage, ctx)[0] ?? 0, 'money'),
        })
      if (!ok) return refused(etape.decision)
      const nombre = ctx.use(eleves, menage)
      return open(etape.decision, (ctx.use(montant, menage) * nombre) as Money, 'year', { eleves: nombre })
    },
  }
}
