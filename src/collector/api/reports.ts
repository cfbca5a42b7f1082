import type { Context } from 'hono'
import * as v from 'valibot'
import { catalogueOf } from '../../statistics/catalogue'
import { quarterOf, REPORT_BYTES } from '../../statistics/report'
import { FORMAT } from '../../statistics/vocabulary'
import { countReport } from '../store/phones'
import { takesReports } from '../store/retention'
import type { ApiOptions } from './api'
import { parseJson, readBody } from './body'
import { refuse } from './problems'

/** Reports of a département in an hour, ten times what is to be expected; a flood costs data, not truth. */
const REPORTS_AN_HOUR = 1_000

/** The randomised answer of a telephone. `b`: index of the right in the catalogue; `pad`: one letter, repeated. */
export const reportSchema = v.strictObject({
  v: v.literal(FORMAT),
  id: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  cat: v.pipe(v.string(), v.maxLength(60)),
  geo: v.pipe(v.string(), v.maxLength(3)),
  q: v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/)),
  b: v.pipe(v.number(), v.integer(), v.minValue(0)),
  r: v.picklist([0, 1, 2]),
  pad: v.pipe(v.string(), v.regex(/^(.?)\1*$/)),
})

/** `POST /v1/reports`: counted once; the answer does not say whether it was counted before. */
export function postReport({ store, today, phones, limits }: ApiOptions): (context: Context) => Promise<Response> {
  return async (context) => {
    if (phones.length === 0) return refuse(context, 'closed', 86_400)
    const body = await readBody(context)
    if (body?.bytes.length !== REPORT_BYTES) return refuse(context, 'malformed')
    const input = parseJson(body.text)
    const format = (input as { v?: unknown } | null | undefined)?.v
    if (typeof format === 'number' && format < FORMAT) return refuse(context, 'format-too-old')
    if (typeof format === 'number' && format > FORMAT) return refuse(context, 'format-too-new')
    const read = v.safeParse(reportSchema, input)
    if (!read.success) return refuse(context, 'malformed')
    const { id, cat, geo, q, b, r } = read.output
    const catalogue = catalogueOf(cat)
    if (!catalogue) return refuse(context, 'unknown-catalogue')
    const subject = Object.keys(catalogue.rights)[b]
    if (subject === undefined) return refuse(context, 'unknown-right')
    if (!phones.includes(geo)) return refuse(context, 'unknown-geo')
    const day = today()
    if (q > quarterOf(day.slice(0, 7))) return refuse(context, 'quarter-not-open')
    if (!takesReports(q, day)) return refuse(context, 'quarter-closed')
    const wait = limits.exceeded('geo', geo, REPORTS_AN_HOUR)
    if (wait !== undefined) return refuse(context, 'full', wait)
    await countReport(store, { nonce: id, cat, geo, quarter: q, subject, answer: r })
    context.set('outcome', 'counted')
    return context.body(null, 204, { 'cache-control': 'no-store' })
  }
}
