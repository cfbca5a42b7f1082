import type { Context } from 'hono'
import { problem } from '../problem'

/** Every refusal of the workshop: status and title. The page goes by the code, which never changes its meaning. */
export const REFUSALS = {
  malformed: [400, 'Malformed'],
  'signed-out': [401, 'Not signed in'],
  'wrong-sign-in': [401, 'Unknown account or wrong password'],
  'cross-site': [403, 'Sent by another site'],
  'no-csrf': [403, 'Without the token of the session'],
  'unknown-item': [404, 'No such item'],
  'unknown-version': [404, 'No such version'],
  'changed-since': [409, 'Changed since it was read'],
  'too-large': [413, 'Too large'],
  'not-json': [415, 'Not JSON'],
  faults: [422, 'Not as it must be'],
  'too-deep': [422, 'Too deep'],
  'wrong-signature': [422, 'Not signed by this collector'],
  'too-many-requests': [429, 'Too many attempts'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>

export type RefusalCode = keyof typeof REFUSALS

/** Refuses a request. `more`: members of the answer beside the code. `retryAfter`: seconds. */
export function refuse(context: Context, code: RefusalCode, more: object = {}, retryAfter?: number): Response {
  context.set('outcome', code)
  const [status, title] = REFUSALS[code]
  return problem(status, title, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }, code, more)
}
