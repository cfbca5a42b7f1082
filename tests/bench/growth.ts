import { findings } from '../../src/app/walk/findings'
import { addMonths, type IsoDate } from '../../src/engine/dates'
import type { Answers } from '../../src/engine/types'
import { BENEFITS } from '../../src/law/benefits'
import { answersOf } from '../households/answers'
import { PERSONAS } from '../personas/personas'
import { timed } from './rules-in-page'
import { median } from './stats'

/** How the cost of all rules grows. */
export interface Growth {
  /** Milliseconds for households of 1, 2, 3… people. */
  readonly people: readonly number[]
  /** A household of twelve beside one of six: 2 is linear. */
  readonly twicePeople: number
  /** All benefits together beside the sum of each alone: no more than 1 is linear at worst. */
  readonly together: number
}

interface Household {
  readonly day: IsoDate
  readonly answers: Answers
}

const MOST = 12
const PASSES = 60

/** Time grows with people and with rights: measured in Node, all sizes side by side in each pass. */
export function growth(): Growth {
  const cases = Array.from({ length: MOST }, (_, index) => householdOf(index + 1))
  const largest = cases[MOST - 1] as Household
  const passes = Array.from({ length: PASSES }, () => ({
    people: cases.map(({ day, answers }) => timed(() => findings(BENEFITS, answers, day))),
    alone: BENEFITS.reduce((sum, one) => sum + timed(() => findings([one], largest.answers, largest.day)), 0),
  }))
  const people = cases.map((_, index) => median(passes.map((pass) => pass.people[index] as number)))
  return {
    people,
    twicePeople: (people[MOST - 1] as number) / (people[MOST / 2 - 1] as number),
    together: median(passes.map(({ people, alone }) => (people[MOST - 1] as number) / alone)),
  }
}

/** The couple of the respondents with its children, and then with more of the same at other ages. */
function householdOf(size: number): Household {
  const [, couple] = PERSONAS.find(([id]) => id === 'couple-trois-enfants') ?? []
  if (!couple) throw new Error('the couple is not among the respondents')
  const { month, household } = couple
  const children = household.people.filter(({ role }) => role === 'child')
  const people = Array.from({ length: size }, (_, index) => {
    const known = household.people[index]
    if (known) return known
    const like = children[index % children.length] as (typeof children)[number]
    return { ...like, birthDate: addMonths(like.birthDate, -3 * index) }
  })
  const answers = answersOf({ id: `${size}`, month, household: { ...household, people }, expected: {}, steps: {} })
  return { day: `${month}-01`, answers }
}
