import { THRESHOLD } from '../../statistics/vocabulary'
import { type Cost, type Direction, type Network, type Room, type Slack, slack } from './audit'

/** The figures of a table over one stretch of time. */
export interface Figures {
  readonly values: readonly number[]
  /** What a reader knows each figure not to be under: 0 for counts, −∞ where noise was added. */
  readonly least: readonly number[]
}

/** Figures some of which have been told already. */
export interface Told extends Figures {
  readonly known: readonly boolean[]
}

/** A table to be published. */
export interface Question {
  readonly network: Network
  readonly whole: Figures
  /** The stretches that the whole is the sum of, with what was published of each; at least one. */
  readonly parts: readonly Told[]
  /** Figures that there is a wish to publish. */
  readonly wished: readonly boolean[]
  /** What is lost when a figure is withheld; infinite for those that readers know from elsewhere. */
  readonly loss: readonly number[]
  /** Whether so few people stand behind a figure, of the whole or of a part, that it must not be known. */
  readonly isSmall: (values: readonly number[], figure: number) => boolean
}

/** A small figure of the whole (`null`) or of a part. */
export type Danger = readonly [part: Told | null, figure: number]

/** Whether a count is of 1 to 10 people. */
export const isFew = (value: number): boolean => value > 0 && value < THRESHOLD

/** Every small figure, of the whole and of its parts. */
export const dangersOf = ({ whole, parts, isSmall }: Question): Danger[] =>
  whole.values.flatMap((_value, figure) => [
    ...(parts.length > 1 && isSmall(whole.values, figure) ? [[null, figure] as const] : []),
    ...parts.filter(({ values }) => isSmall(values, figure)).map((part) => [part, figure] as const),
  ])

/** A figure moves when neither of two lists knows it. */
export const hiddenIn =
  (one: readonly boolean[], other: readonly boolean[]): Cost =>
  (at) =>
    one[at] || other[at] ? Number.POSITIVE_INFINITY : 0

const fallOf = ({ values, least }: Figures): number[] => values.map((value, at) => value - (least[at] as number))

/** How far figures of a part can move when they move in the whole too. */
export const roomWithin = ({ whole }: Question, part: Told): Room => {
  const fall = fallOf(whole)
  return {
    up: part.values.map(() => Number.POSITIVE_INFINITY),
    down: fallOf(part).map((most, at) => Math.min(most, fall[at] as number)),
  }
}

/**
 * A proof that a small figure may be so many people more or fewer, for all that is known, that no fewer than eleven are
 * told apart: the figures that would then be others; `null`: none was found. It looks for people who could have stood
 * elsewhere: within one part, in figures that neither the part nor the whole tells; or in one part and, as many the
 * other way round, in another, so that the whole is the same. There may be other ways: it errs towards withholding.
 */
export type Prover = (known: readonly boolean[], danger: Danger) => readonly number[] | null

/** The prover of a question. */
export function proverOf(question: Question): Prover {
  const { network, parts } = question
  const within = new Map(parts.map((part) => [part, roomWithin(question, part)]))
  const falls = new Map(parts.map((part) => [part, fallOf(part)]))
  const fall = (part: Told) => falls.get(part) as number[]
  return (known, [part, figure]) => {
    const ways: (readonly [Room, Cost])[] = [...within].flatMap(([one, room]) =>
      part && one !== part ? [] : [[room, hiddenIn(one.known, known)] as const],
    )
    if (part) {
      for (const other of parts.filter((one) => one !== part)) {
        ways.push([{ up: fall(other), down: fall(part) }, hiddenIn(part.known, other.known)])
      }
    }
    const furthest = (direction: Direction, enough: number): Slack => {
      let best: Slack = { amount: 0, moving: [] }
      for (const [room, cost] of ways) {
        if (best.amount >= enough || cost(figure) > 0) continue
        const found = slack(network, room, figure, direction, enough, cost)
        if (found.amount > best.amount) best = found
      }
      return best
    }
    const up = furthest(1, THRESHOLD)
    const down = furthest(-1, THRESHOLD - up.amount)
    return up.amount + down.amount >= THRESHOLD ? [figure, ...up.moving, ...down.moving] : null
  }
}
