import { type IsoDate, isIsoDate } from '../engine/dates'
import type { Money } from '../engine/money'
import { InvalidAnswer } from '../engine/types'

/** Parsers of raw answers. Each throws `InvalidAnswer` with the key of a kind message. */

export const oneOf =
  <const T extends string>(id: string, values: readonly T[]) =>
  (raw: unknown): T => {
    if (typeof raw === 'string' && (values as readonly string[]).includes(raw)) return raw as T
    throw new InvalidAnswer(id, 'notAChoice')
  }

export const someOf =
  <const T extends string>(id: string, values: readonly T[]) =>
  (raw: unknown): readonly T[] => {
    if (!Array.isArray(raw)) throw new InvalidAnswer(id, 'notAChoice')
    return [...new Set(raw.map(oneOf(id, values)))]
  }

export const yesOrNo =
  (id: string) =>
  (raw: unknown): boolean => {
    if (typeof raw === 'boolean') return raw
    throw new InvalidAnswer(id, 'notAChoice')
  }

/** Whole cents from 0 to `most` cents. */
export const moneyUpTo =
  (id: string, most: Money) =>
  (raw: unknown): Money => {
    if (typeof raw !== 'number' || !Number.isSafeInteger(raw)) throw new InvalidAnswer(id, 'notANumber')
    if (raw < 0) throw new InvalidAnswer(id, 'negative')
    if (raw > most) throw new InvalidAnswer(id, 'tooMuch', { most })
    return raw as Money
  }

export const numberBetween =
  (id: string, least: number, most: number, step = 1) =>
  (raw: unknown): number => {
    if (typeof raw !== 'number' || !Number.isFinite(raw)) throw new InvalidAnswer(id, 'notANumber')
    if (Math.abs(raw / step - Math.round(raw / step)) > 1e-9) throw new InvalidAnswer(id, 'notANumber')
    if (raw < least) throw new InvalidAnswer(id, 'tooSmall', { least })
    if (raw > most) throw new InvalidAnswer(id, 'tooLarge', { most })
    return raw
  }

/** A day of birth: it exists, is not in the future and not over 120 years ago. */
export const birthDay =
  (id: string) =>
  (raw: unknown, today: IsoDate): IsoDate => {
    if (typeof raw !== 'string' || !isIsoDate(raw)) throw new InvalidAnswer(id, 'noSuchDay')
    if (raw > today) throw new InvalidAnswer(id, 'inTheFuture')
    if (Number(raw.slice(0, 4)) < Number(today.slice(0, 4)) - 120) throw new InvalidAnswer(id, 'tooLongAgo')
    return raw
  }
