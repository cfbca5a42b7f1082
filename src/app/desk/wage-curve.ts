import type { IsoDate } from '../../engine/dates'
import { type Assessor, assessor, type Period } from '../../engine/outcome'
import type { Answers, Decided } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { menage, type Personne } from '../../law/menage'
import { computedOn, type Finding, finderOf, findings, type Standing } from '../walk/findings'
import { type Income, incomeOf, type Range } from './income'
import { conditionsChanged, differsInKind, type Turn, turnOf } from './reasons'
import { steadyWage } from './steady-wage'

/** Cents: from one point to the next, and the last wage. */
export const WAGE_STEP = 1_000
export const WAGE_MOST = 250_000

/** What one right pays at each point, cents; zero where it is not open. */
export interface Layer {
  readonly benefit: Benefit
  readonly per: Period
  readonly amounts: readonly Range[]
}

/** A wage at which a right opens, ends, or goes on in another way (`changes`), seen from the point before. */
export interface Mark {
  /** The first point at which it is so. */
  readonly index: number
  readonly benefit: Benefit
  readonly kind: Turn | 'changes'
  readonly standing: Standing
  /** Why, with the figures of that point where the law compares some; none when it depends on what is not known. */
  readonly conditions: readonly Decided[]
}

/** What a household has each month as one of its adults earns more. Amounts are of all rights open, as if claimed. */
export interface WageCurve {
  readonly adult: Personne
  /** Net wages, cents a month, lowest first. */
  readonly wages: readonly number[]
  /** All other incomes of the household, the same at each point. */
  readonly others: Income
  /** Rights that pay something at one point at least, in the order of the register. */
  readonly layers: readonly Layer[]
  /** Wage, other incomes and rights paid by the month, cents a month. */
  readonly totals: readonly Range[]
  readonly marks: readonly Mark[]
  /** Rights that some points leave undecided, as they stand at the first of them. */
  readonly undecided: readonly Finding[]
}

const NOTHING: Range = { least: 0, most: 0 }

/**
 * Net wages of one adult from nothing to 2,500 € a month, held for years, in the household of the answers. It pauses
 * after each point: several answers that the visitor does not know make it long.
 */
export function* wageCurveInSteps(
  benefits: readonly Benefit[],
  answers: Answers,
  adult: Personne,
  today: IsoDate,
): Generator<undefined, WageCurve> {
  const { none, varying, at } = steadyWage(answers, adult, today)
  const wages = Array.from({ length: WAGE_MOST / WAGE_STEP + 1 }, (_, index) => index * WAGE_STEP)
  const tracks = findings(benefits, none, today).map((found) => new Track(found))

  let assessment: Assessor | undefined
  let moving: readonly Track[] = tracks
  for (const wage of wages.slice(1)) {
    const now = at(wage)
    if (assessment) assessment.vary(now)
    else assessment = assessor(now, computedOn(today), { varying })
    const find = finderOf(assessment)
    for (const track of moving) track.add(find(track.found.benefit))
    if (moving === tracks) moving = movingOf(tracks, assessment)
    yield
  }

  const others = incomeOf(none, today)
  const layers = tracks.flatMap((track) => track.layer(wages.length))
  const monthly = layers.filter(({ per }) => per === 'month')
  const totals = wages.map((wage, index) => ({
    least: monthly.reduce((sum, { amounts }) => sum + (amounts[index]?.least ?? 0), wage + others.least),
    most: monthly.reduce((sum, { amounts }) => sum + (amounts[index]?.most ?? 0), wage + others.most),
  }))
  return {
    adult,
    wages,
    others,
    layers,
    totals,
    marks: tracks.flatMap(({ marks }) => marks).sort((a, b) => a.index - b.index),
    undecided: tracks.flatMap(({ undecided }) => undecided ?? []),
  }
}

/** The rights that a wage above zero still moves: the others are as at the first one. */
const movingOf = (tracks: readonly Track[], assessment: Assessor): readonly Track[] =>
  tracks.filter(({ found: { benefit } }) => assessment.varies(benefit.rule, menage))

/** One right along the curve. Only its amounts are kept, and what it was at the point before. */
class Track {
  readonly marks: Mark[] = []
  undecided: Finding | undefined
  private per: Period | undefined
  private readonly amounts: Range[] = []

  constructor(public found: Finding) {
    this.keep(found)
  }

  add(found: Finding): void {
    const before = this.found
    const kind = turnOf(before, found) ?? (differsInKind(before, found) ? 'changes' : null)
    const { benefit, standing } = found
    if (kind) {
      const conditions = conditionsChanged(before, found)
      this.marks.push({ index: this.amounts.length, benefit, kind, standing, conditions })
    }
    this.found = found
    this.keep(found)
  }

  /** Its amounts at so many points: those that were not computed are as the last one. */
  layer(points: number): readonly Layer[] {
    if (!this.per) return []
    const last = this.amounts.at(-1) ?? NOTHING
    const amounts = Array.from({ length: points }, (_, index) => this.amounts[index] ?? last)
    return [{ benefit: this.found.benefit, per: this.per, amounts }]
  }

  private keep(found: Finding): void {
    const { amount } = found
    if (amount && amount.most > 0) this.per = amount.per
    this.amounts.push(amount ?? NOTHING)
    if (found.missing.length > 0 || found.standing === 'undecided') this.undecided ??= found
  }
}
