import type { IsoDate } from '../../../engine/dates'
import { answerKey, type FactRef } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import type { Entry } from './entry'

/** What every kind of field is given. */
export interface FieldProps {
  readonly words: Words
  readonly entry: Entry
  readonly field: FactRef
  /** The answer, if there is one. */
  readonly value: unknown
  readonly today: IsoDate
}

/** Ids of the page are made of the key of the answer. */
export const idOf = ({ fact, subject }: FactRef): string => `field-${answerKey(fact, subject)}`
