import { THRESHOLD } from '../../statistics/vocabulary'
import { type Cost, type Direction, slack } from './audit'
import { type Danger, dangersOf, hiddenIn, proverOf, type Question, roomWithin, type Told } from './question'

/**
 * Which figures may be published, so that no small figure, of the whole or of a part, is bounded within less than
 * eleven people by all that was and will be known. `null`: none of them, and what readers know from elsewhere would
 * still tell too much.
 */
export function protect(question: Question): boolean[] | null {
  const { whole, wished, loss, isSmall } = question
  const mayBe = wished.map((wish, at) => loss[at] === Number.POSITIVE_INFINITY || (wish && !isSmall(whole.values, at)))
  const known = [...mayBe]
  const prove = proverOf(question)
  // Withholding more only gives more room: what has been seen to once stays so.
  const proofs = new Map<Danger, readonly number[]>()
  for (const danger of dangersOf(question)) {
    let proof = prove(known, danger)
    while (!proof) {
      if (!withhold(question, known, danger)) return null
      proof = prove(known, danger)
    }
    proofs.set(danger, proof)
  }
  // What was withheld for one small figure may have become needless through another; the dearest is tried first.
  const given = mayBe.flatMap((might, at) => (might && !known[at] ? [at] : []))
  for (const at of given.sort((a, b) => (loss[b] as number) - (loss[a] as number) || a - b)) {
    known[at] = true
    const renewed = new Map<Danger, readonly number[]>()
    const holds = [...proofs].every(([danger, proof]) => {
      if (!proof.includes(at)) return true
      const other = prove(known, danger)
      if (other) renewed.set(danger, other)
      return other !== null
    })
    if (holds) for (const [danger, proof] of renewed) proofs.set(danger, proof)
    else known[at] = false
  }
  return known
}

/** Withholds what costs least to give a small figure room; `false` when there is nothing left to withhold. */
function withhold(question: Question, known: boolean[], [of, figure]: Danger): boolean {
  const before = known.filter(Boolean).length
  known[figure] = false
  // A figure of the whole gets its room in one of the parts: first in one that has people in it.
  const has = ({ values }: Told) => Number(values[figure] !== 0)
  const parts = of ? [of] : [...question.parts].sort((a, b) => has(b) - has(a))
  parts.some((part) => [1, -1].some((direction) => pay(question, known, part, figure, direction as Direction)))
  return known.filter(Boolean).length < before
}

/** Whether a figure of a part got room, by rising (1) or by falling (−1). */
function pay(question: Question, known: boolean[], part: Told, figure: number, direction: Direction): boolean {
  const { network, loss } = question
  const room = roomWithin(question, part)
  const free = hiddenIn(part.known, known)
  const price: Cost = (at) => (part.known[at] ? Number.POSITIVE_INFINITY : known[at] ? (loss[at] as number) : 0)
  const back = slack(network, room, figure, direction === 1 ? -1 : 1, THRESHOLD, free).amount
  const { amount, moving } = slack(network, room, figure, direction, THRESHOLD - back, price)
  for (const at of moving) known[at] = false
  return amount >= THRESHOLD - back
}
