import { findings } from '../../src/app/walk/findings'
import { next } from '../../src/app/walk/next'
import { BENEFITS } from '../../src/law/benefits'
import type { Case } from './rules'

/** Milliseconds: all rules for a household whose answers are known, then what to ask one that has answered half of them. */
export interface CaseTime {
  readonly rules: number
  readonly question: number
}

/** Times each household. Runs in Node and in a page. */
export function evaluateAll(cases: readonly Case[]): CaseTime[] {
  return cases.map(({ day, answers }) => {
    const all = new Map(answers)
    const half = new Map(answers.slice(0, answers.length >> 1))
    const began = performance.now()
    findings(BENEFITS, all, day)
    const known = performance.now()
    next(findings(BENEFITS, half, day))
    return { rules: known - began, question: performance.now() - known }
  })
}
