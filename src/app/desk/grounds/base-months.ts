import type { IsoDate } from '../../../engine/dates'
import { evaluator } from '../../../engine/evaluate'
import type { Money } from '../../../engine/money'
import type { Source } from '../../../engine/parameter'
import type { Answers, Rule, Subject, TraceNode } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import { revenuFiscalReference } from '../../../law/facts'
import type { Ressource } from '../../../law/menage'
import { netDuMois } from '../../../law/rules/commun/ressources'
import { computedOn } from '../../walk/findings'
import { ownerOf } from './owner'
import { PERIODS, type PeriodKind } from './periods'

/** One income, month by month, net cents; `null`: not known. */
export interface IncomeRow {
  readonly income: Ressource
  readonly amounts: readonly (number | null)[]
}

/** The months that a rule of law looks at, and what each income that it reads was in each. */
export interface Base {
  /** Its words: `grounds.months.<kind>`. */
  readonly kind: PeriodKind
  readonly months: readonly IsoDate[]
  readonly rows: readonly IncomeRow[]
  readonly law: readonly Source[]
}

/** What a right looks at of the resources of a household. */
export interface Bases {
  readonly own: readonly Base[]
  /** Rights that it counts: their resources are explained with them. */
  readonly others: readonly Benefit[]
  /** It reads the reference income of the tax notice. */
  readonly notice: boolean
  /** It reads incomes otherwise than over one of the periods above. */
  readonly elsewhere: boolean
}

/** Whether what a step of another right gave is more than nothing. */
const counts = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return Boolean(value)
  return 'kind' in value ? value.kind !== 'refused' : Object.keys(value).length > 0
}

const isIncome = (subject: Subject): subject is Ressource => 'type' in subject && 'personne' in subject

/** The resources that a calculation went through. */
export function baseMonths(root: TraceNode, benefit: Benefit, answers: Answers, today: IsoDate): Bases {
  const steps = new Set<TraceNode>()
  const others = new Set<Benefit>()
  const visit = (node: TraceNode): void => {
    const right = ownerOf(node.rule.id)
    if (right && right.id !== benefit.id) {
      if (counts(node.value)) others.add(right)
    } else if (!steps.has(node)) {
      steps.add(node)
      for (const child of node.children) visit(child)
    }
  }
  visit(root)
  const evaluation = evaluator(answers, computedOn(today))
  const paid = (income: Ressource, month: IsoDate): number | null => {
    const result = evaluation.evaluate(readIn(month), income)
    return result.kind === 'known' ? result.value : null
  }
  const shown = new Set<string>()
  const own = (Object.keys(PERIODS) as PeriodKind[]).flatMap((kind): readonly Base[] => {
    const { rules, months, types, only } = PERIODS[kind]
    // A right that asks what was due a month earlier looks at that earlier period too: the last one is shown.
    const of = [...steps].filter((step) => rules.includes(step.rule.id) && (!only || only(step)))
    const date = of.map((step) => step.date).reduce((last, one) => (one > last ? one : last), '')
    const last = of.filter((step) => step.date === date)
    const incomes = new Map(
      last
        .flatMap((step) => factsUnder(step, steps))
        .flatMap(({ subject }) => (isIncome(subject) ? [[subject.id, subject] as const] : [])),
    )
    const rows = [...incomes.values()].filter(({ type }) => !types || types.includes(type))
    const [first] = last
    if (!first || rows.length === 0) return []
    for (const { id } of rows) shown.add(id)
    const read = months(date)
    const row = (income: Ressource) => ({ income, amounts: read.map((month) => paid(income, month)) })
    return [{ kind, months: read, rows: rows.map(row), law: first.rule.law }]
  })
  const facts: TraceNode['facts'] = [...steps].flatMap((step) => step.facts)
  return {
    own,
    others: [...others],
    notice: facts.some(({ fact }) => fact.id === revenuFiscalReference.id),
    elsewhere: facts.some(({ subject }) => isIncome(subject) && !shown.has(subject.id)),
  }
}

/** What a step read, with all the steps under it that are not of another right. */
function factsUnder(step: TraceNode, within: ReadonlySet<TraceNode>): TraceNode['facts'] {
  const seen = new Set<TraceNode>()
  const facts: TraceNode['facts'][number][] = []
  const visit = (node: TraceNode): void => {
    if (seen.has(node) || !within.has(node)) return
    seen.add(node)
    facts.push(...node.facts)
    for (const child of node.children) visit(child)
  }
  visit(step)
  return facts
}

const readIn = (month: IsoDate): Rule<Ressource, Money> => ({
  id: `mois.paidIn.${month}`,
  law: [],
  evaluate: (income, ctx) => netDuMois(ctx, income, month),
})
