import type { IsoDate } from '../../engine/dates'
import type { Money } from '../../engine/money'
import { supposing } from '../../engine/supposing'
import type { Answers, FactRef, Rule } from '../../engine/types'
import type { Ressource } from '../../law/menage'
import { netDuMois } from '../../law/rules/commun/ressources'
import { computedOn } from '../walk/findings'
import { incomes, people } from '../walk/situation'

/** Cents a month, least and most; equal when the amount is known. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** What the household is paid this month, benefits aside. */
export interface Income extends Range {
  /** Amounts that are not said yet: they count for nothing. */
  readonly missing: readonly FactRef[]
}

const revenuDuMois: Rule<Ressource, Money> = {
  id: 'revenu.duMois',
  law: [],
  evaluate: (revenu, ctx) => netDuMois(ctx, revenu, ctx.date),
}

/** All incomes of all members this month; of an amount that the visitor does not know, the plausible ones. */
export function incomeOf(answers: Answers, today: IsoDate): Income {
  const suppose = supposing(answers, computedOn(today))
  const found = people(answers)
    .flatMap((personne) => incomes(answers, personne))
    .map((revenu) => suppose(revenuDuMois, revenu))
  const total = (end: (...values: number[]) => number) =>
    found.reduce((sum, { values }) => sum + (values.length > 0 ? end(...values) : 0), 0)
  return { least: total(Math.min), most: total(Math.max), missing: found.flatMap(({ missing }) => missing) }
}
