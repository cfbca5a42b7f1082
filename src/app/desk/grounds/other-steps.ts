import type { IsoDate } from '../../../engine/dates'
import { evaluator } from '../../../engine/evaluate'
import type { Answers, Subject, TraceNode } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import { logement } from '../../../law/facts'
import { menage } from '../../../law/menage'
import { computedOn } from '../../walk/findings'
import { say } from '../saying'
import { agrees, type Explanation, type Tried } from './explanations'

/** What the home counts for, in the RSA and in the prime d'activité. */
const HOUSING = ['rsa.forfaitLogementCompte', 'ppa.forfaitLogementCompte']

/**
 * Steps about the household that come out otherwise: a yes that is a no, an amount that is not counted, or the whole
 * flat amount for a home without a rent. What is refused is not explained by an amount left out.
 */
export function otherSteps(
  { trials, answers, received }: Tried,
  steps: readonly TraceNode[],
  benefit: Benefit,
  today: IsoDate,
): readonly Explanation[] {
  const tried = new Set<string>()
  return steps.flatMap((step): readonly Explanation[] => {
    const { rule, subject, value } = step
    if (subject.id !== menage.id || rule.id === benefit.rule.id || tried.has(rule.id)) return []
    tried.add(rule.id)
    for (const to of othersThan(step, answers, received === null, today)) {
      if (to === value) continue
      const amount = trials.given(new Map([[rule.id, to]]))
      if (amount === null || !agrees(amount, received)) continue
      return [{ difference: { kind: 'step', step, to }, amount, law: rule.law, rank: rankOf(step) }]
    }
    return []
  })
}

const rankOf = ({ rule }: TraceNode): number => (rule.unit === 'yesNo' ? 1.6 : HOUSING.includes(rule.id) ? 1.8 : 4)

function othersThan(
  { rule, value }: TraceNode,
  answers: Answers,
  refused: boolean,
  today: IsoDate,
): readonly unknown[] {
  if (rule.unit === 'yesNo') return [!value]
  if (rule.unit !== 'money') return []
  if (HOUSING.includes(rule.id)) return [withoutRent(rule, answers, today), 0]
  return refused ? [] : [0]
}

/** What the same step is for a household lodged free of charge: the whole flat amount. */
function withoutRent(rule: TraceNode['rule'], answers: Answers, today: IsoDate): unknown {
  const lodged = say(new Map(answers), logement, menage, 'heberge')
  const result = evaluator(lodged, computedOn(today)).evaluate(rule as never, menage as Subject)
  return result.kind === 'known' ? result.value : 0
}
