import { ageOn, type IsoDate } from '../../engine/dates'
import { dateNaissance } from '../../law/facts'
import { demandeur } from '../../law/menage'
import type { Answered, Ballot } from '../../statistics/ballot'
import type { Status } from '../../statistics/vocabulary'
import type { Taken, Visit } from '../session/session'
import type { Finding } from '../walk/findings'
import { answered } from '../walk/situation'

/** What a visit would put into the ballot box, before the vote and its last questions. Memory only. */
export interface Draft extends Pick<Ballot, 'age' | 'rights' | 'missing'> {
  /** Every right found open. */
  readonly open: readonly string[]
  /** How long the visit lasted, in milliseconds. */
  readonly lastedMs: number
}

const STATUS: Readonly<Record<Taken, Status>> = { receives: 'rec', pending: 'att', no: 'non' }

/** Of the rights found open, those of which the visitor said something; the age in years; the needs without an answer. */
export function draftOf(visit: Visit, found: readonly Finding[], today: IsoDate, lastedMs: number): Draft {
  const rights: Answered[] = []
  for (const { benefit, standing } of found) {
    const taken = visit.taken.get(benefit.id)
    if (standing !== 'open' || !taken || benefit.local?.sensitive) continue
    rights.push({ right: benefit.id, status: STATUS[taken], ...visit.why.get(benefit.id) })
  }
  const born = answered(visit.answers, dateNaissance, demandeur)
  const { commune } = visit.search
  return {
    age: born === undefined ? null : ageOn(born, today),
    rights,
    open: found.filter(({ standing }) => standing === 'open').map(({ benefit }) => benefit.id),
    missing: commune !== null && visit.lacking.size > 0 ? { commune, needs: [...visit.lacking] } : null,
    lastedMs,
  }
}

/** Whether there is anything to count: somebody who only looked round is not asked. */
export const isWorthAsking = ({ age, missing }: Draft): boolean => age !== null || missing !== null
