import type { Benefit } from '../../src/law/benefit'
import { answersOf } from './answers'
import { play } from './play'
import type { OracleHousehold } from './schema'

/** Screens until every benefit is decided, over many respondents. */
export interface Screens {
  readonly median: number
  readonly p90: number
  readonly max: number
  /** Rights whose outcome is not the one of all facts known: none, or the questions are wrong. */
  readonly differing: readonly string[]
}

/** Plays each household as a respondent who answers what is asked, one screen at a time. */
export function screensOf(households: readonly OracleHousehold[], benefits: readonly Benefit[]): Screens {
  const differing: string[] = []
  const counts = households.map((household) => {
    const played = play(answersOf(household), benefits, `${household.month}-01`)
    differing.push(...played.differing.map((difference) => `${household.id} ${difference}`))
    return played.screens.length
  })
  counts.sort((a, b) => a - b)
  const at = (share: number) => counts[Math.ceil(counts.length * share) - 1] ?? 0
  return { median: at(0.5), p90: at(0.9), max: at(1), differing }
}
