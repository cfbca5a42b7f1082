import type { Context } from 'hono'
import * as v from 'valibot'
import { enrol } from '../store/devices'
import type { ApiOptions } from './api'
import { parseJson, readBody } from './body'
import { refuse } from './problems'

/** What a device sends to be enrolled. */
export const enrolmentSchema = v.strictObject({ code: v.pipe(v.string(), v.maxLength(30)) })

/** `POST /v1/enrolments`: a one-time code against the place of a device and its token. */
export function postEnrolment({ store, today }: ApiOptions): (context: Context) => Promise<Response> {
  return async (context) => {
    const read = v.safeParse(enrolmentSchema, parseJson((await readBody(context))?.text ?? ''))
    if (!read.success) return refuse(context, 'malformed')
    const place = await enrol(store, read.output.code, today())
    if (!place) return refuse(context, 'unknown-code')
    context.set('outcome', 'enrolled')
    return context.json(place, 201, { 'cache-control': 'no-store' })
  }
}
