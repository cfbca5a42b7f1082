import type { Edition } from '../../../statistics/edition'
import type { ObservatoryWords } from '../../i18n/observatory-words'
import type { Figures } from '../figures'

/** What every view reads. */
export interface ViewProps {
  readonly words: ObservatoryWords
  readonly edition: Edition
  readonly figures: Figures
}
