import { addMonths, type IsoDate, yearOf } from '../../../engine/dates'
import { evaluator } from '../../../engine/evaluate'
import type { Money } from '../../../engine/money'
import type { Source } from '../../../engine/parameter'
import type { Answers, Rule, TraceNode } from '../../../engine/types'
import type { Ressource } from '../../../law/menage'
import { moisAvant, netDuMois } from '../../../law/rules/commun/ressources'
import { computedOn } from '../../walk/findings'
import { incomes, people } from '../../walk/situation'
import { readsOf } from './reads'

/** One income, month by month, net cents; `null`: not known. */
export interface IncomeRow {
  readonly income: Ressource
  readonly amounts: readonly (number | null)[]
}

/** The months that a rule of law looks at, and what the household was paid in each. */
export interface Base {
  /** Its words: `grounds.months.<kind>`. */
  readonly kind: keyof typeof PERIODS
  readonly months: readonly IsoDate[]
  readonly rows: readonly IncomeRow[]
  readonly law: readonly Source[]
}

/** The rule that reads each period, and its months for a right of that day. */
const PERIODS = {
  rsa: { rule: 'rsa.ressourcesPersonne', months: (day: IsoDate) => moisAvant(day, 3) },
  ppa: { rule: 'ppa.montant', months: (day: IsoDate) => moisAvant(day, 3) },
  al: { rule: 'al.revenusActivite', months: (day: IsoDate) => moisAvant(addMonths(day, -1), 12) },
  css: { rule: 'css.revenusPersonne', months: (day: IsoDate) => moisAvant(day, 12) },
  family: {
    rule: 'prestationsFamiliales.revenuProfessionnel',
    months: (day: IsoDate) => moisAvant(`${yearOf(day) - 1}-01-01`, 12),
  },
} as const

/** The periods that a calculation went through, in the order above; nothing for somebody without an income. */
export function baseMonths(root: TraceNode, answers: Answers, today: IsoDate): readonly Base[] {
  const { steps } = readsOf(root)
  const evaluation = evaluator(answers, computedOn(today))
  const paid = (income: Ressource, month: IsoDate): number | null => {
    const result = evaluation.evaluate(readIn(month), income)
    return result.kind === 'known' ? result.value : null
  }
  const all = people(answers).flatMap((personne) => incomes(answers, personne))
  return (Object.keys(PERIODS) as (keyof typeof PERIODS)[]).flatMap((kind) => {
    const { rule, months } = PERIODS[kind]
    // A right that asks what was due a month earlier looks at that earlier period too: the last one is shown.
    const [last] = steps.filter((step) => step.rule.id === rule).sort((a, b) => b.date.localeCompare(a.date))
    if (!last || all.length === 0) return []
    const read = months(last.date)
    const rows = all.map((income) => ({ income, amounts: read.map((month) => paid(income, month)) }))
    return [{ kind, months: read, rows, law: last.rule.law }]
  })
}

const readIn = (month: IsoDate): Rule<Ressource, Money> => ({
  id: `mois.paidIn.${month}`,
  law: [],
  evaluate: (income, ctx) => netDuMois(ctx, income, month),
})
