import type { Context } from 'hono'
import type { BrokenRule } from '../batch/rules'
import { problem } from '../problem'

/** Every refusal: status and title. Clients and operators go by the code, which never changes its meaning. */
const PROBLEMS = {
  malformed: [400, 'Malformed'],
  'no-token': [401, 'No token'],
  'unknown-token': [401, 'Unknown token'],
  'unknown-code': [401, 'Unknown or used code'],
  'revoked-token': [403, 'Revoked token'],
  'other-site': [403, 'Device of another site'],
  conflict: [409, 'Another batch is stored for this month'],
  'month-too-old': [410, 'Month too old'],
  'quarter-closed': [410, 'Quarter closed'],
  'too-large': [413, 'Too large'],
  'not-json': [415, 'Not JSON'],
  'month-differs': [422, 'Month is not that of the address'],
  'format-too-new': [422, 'Unknown format'],
  'unknown-catalogue': [422, 'Unknown catalogue'],
  'month-not-closed': [422, 'Month not closed'],
  'too-few-sessions': [422, 'Too few sessions'],
  'mode-exceeds-sessions': [422, 'More visits by mode than sessions'],
  'count-out-of-range': [422, 'Count out of range'],
  'unknown-category': [422, 'Unknown subject or category'],
  'since-out-of-range': [422, 'Beginning out of range'],
  'duplicate-cell': [422, 'Duplicate cell'],
  'noise-missing': [422, 'Noise missing'],
  'noise-not-allowed': [422, 'Noise not allowed'],
  'too-many-answers': [422, 'Too many answers'],
  'table-too-small': [422, 'Table below the threshold'],
  'linked-table': [422, 'Table without its standing'],
  'exceeds-standing': [422, 'More reasons or ages than people'],
  'unknown-right': [422, 'Unknown right'],
  'unknown-geo': [422, 'Unknown geographic code'],
  'quarter-not-open': [422, 'Quarter not open'],
  'format-too-old': [426, 'Update needed'],
  'too-many-requests': [429, 'Too many requests'],
  closed: [503, 'Closed'],
  full: [503, 'Too many reports'],
  'database-unavailable': [503, 'Database unavailable'],
} as const satisfies Readonly<Record<BrokenRule | (string & {}), readonly [status: number, title: string]>>

export type ProblemCode = keyof typeof PROBLEMS

/** Codes of refusals, by status. */
export const codesOf = (status: number): ProblemCode[] =>
  (Object.keys(PROBLEMS) as ProblemCode[]).filter((code) => PROBLEMS[code][0] === status)

declare module 'hono' {
  interface ContextVariableMap {
    /** What came of the request, in one word of ours: for the log and the counters. */
    outcome?: string
  }
}

/** Refuses a request. `retryAfter`: seconds. */
export function refuse(context: Context, code: ProblemCode, retryAfter?: number): Response {
  context.set('outcome', code)
  const [status, title] = PROBLEMS[code]
  return problem(
    status,
    title,
    {
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
    code,
  )
}
