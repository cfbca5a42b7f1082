import type { IsoDate } from '../../engine/dates'
import { type Fact, InvalidAnswer, UNKNOWN } from '../../engine/types'
import type { Words } from '../i18n/words'
import { inputOf } from './inputs'

/** Says kindly what is wrong with an answer; `null` when it can be taken. */
export function problem(words: Words, fact: Fact, raw: unknown, today: IsoDate): string | null {
  if (raw === UNKNOWN) return null
  if (raw === undefined) return words.t('questions.errors.missing')
  try {
    fact.parse(raw, today)
    return null
  } catch (error) {
    if (!(error instanceof InvalidAnswer)) throw error
    return words.t(`questions.errors.${error.reason}`, limits(words, fact, error))
  }
}

function limits(words: Words, fact: Fact, { limits }: InvalidAnswer): Record<string, string> {
  const isMoney = inputOf(fact.id).kind === 'amount'
  const text = (limit: string | number) =>
    typeof limit === 'string' ? limit : isMoney ? words.money(limit) : words.number(limit)
  return Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, text(limit)]))
}
