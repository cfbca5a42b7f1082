import { BENEFITS } from '../../src/law/benefits'
import { demandeur } from '../../src/law/menage'
import { wageCurve } from '../wage-curve'
import type { Case } from './rules'
import { timed } from './rules-in-page'

/** Milliseconds of the whole curve of one household, drawn so many times after each other. */
export function curveTimes({ day, answers }: Case, times: number): number[] {
  const all = new Map(answers)
  return Array.from({ length: times }, () => timed(() => wageCurve(BENEFITS, all, demandeur, day)))
}
