import { findings } from '../../src/app/walk/findings'
import { next } from '../../src/app/walk/next'
import { BENEFITS } from '../../src/law/benefits'
import type { Case } from './rules'

/** Milliseconds for one household. */
export interface CaseTime {
  /** All rules, every answer known. */
  readonly rules: number
  /** What follows an answer: all rules, then the next question. The slower of two moments: half-way, and at the end. */
  readonly step: number
}

/** Milliseconds that some work takes. */
export const timed = (work: () => unknown): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Times each household, once. Runs in Node and in a page. */
export function evaluateAll(cases: readonly Case[]): CaseTime[] {
  return cases.map(({ day, answers }) => {
    const all = new Map(answers)
    const half = new Map(answers.slice(0, answers.length >> 1))
    return {
      rules: timed(() => findings(BENEFITS, all, day)),
      step: Math.max(
        timed(() => next(findings(BENEFITS, half, day), half, day)),
        timed(() => next(findings(BENEFITS, all, day), all, day)),
      ),
    }
  })
}
