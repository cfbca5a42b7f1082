import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import { Progress } from '../questions/progress'
import { useRemaining } from './use-remaining'

interface Props {
  readonly words: Words
  readonly rights: readonly Benefit[]
  readonly answers: Answers
  readonly today: IsoDate
  /** Ids of the rights that the walk is about; empty: all. */
  readonly focus: readonly string[]
  /** Rights found so far. */
  readonly found: number
}

/** Counts apart from the screen: only this line is drawn again when the count is known. */
export function CountedProgress({ words, rights, answers, today, focus, found }: Props) {
  return <Progress words={words} found={found} left={useRemaining(rights, answers, today, focus)} />
}
