import type { IsoDate } from '../../engine/dates'
import { evaluator } from '../../engine/evaluate'
import { amountOf } from '../../engine/outcome'
import { type Answers, answerKey, type FactRef } from '../../engine/types'
import { menage } from '../../law/menage'
import { computedOn, type Finding } from './findings'

const keyOf = ({ fact, subject }: FactRef): string => answerKey(fact, subject)

/**
 * Of several unknown answers, the one that moves the amount most while the others are at their middle value: the one to
 * look up first. `null` when fewer than two are unknown, or when none moves it alone.
 */
export function mattersMost({ benefit, unknown }: Finding, answers: Answers, today: IsoDate): FactRef | null {
  if (unknown.length < 2) return null
  const middle = new Map(answers)
  for (const ref of unknown) {
    const values = ref.fact.plausible ?? []
    middle.set(keyOf(ref), values[Math.floor(values.length / 2)])
  }
  const amountWith = (ref: FactRef, value: unknown): number[] => {
    const result = evaluator(new Map(middle).set(keyOf(ref), value), computedOn(today)).evaluate(benefit.rule, menage)
    return result.kind === 'known' ? [amountOf(result.value)] : []
  }
  let most: { ref: FactRef; spread: number } | null = null
  for (const ref of unknown) {
    const amounts = (ref.fact.plausible ?? []).flatMap((value) => amountWith(ref, value))
    const spread = Math.max(...amounts) - Math.min(...amounts)
    if (spread > (most?.spread ?? 0)) most = { ref, spread }
  }
  return most?.ref ?? null
}
