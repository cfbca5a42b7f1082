import type { Context } from 'hono'
import { readBatch } from '../batch/batch-schema'
import { brokenRule } from '../batch/rules'
import { sha256 } from '../secrets'
import { denied } from '../store/devices'
import { ingester } from '../store/ingest'
import type { ApiOptions } from './api'
import { readBody } from './body'
import { refuse } from './problems'

/** `PUT /v1/sites/:site/kiosks/:kiosk/months/:month`: one sealed batch, stored once however often it comes. */
export function putBatch({ store, today, localRights }: ApiOptions): (context: Context) => Promise<Response> {
  const ingest = ingester(store)
  return async (context) => {
    const { site = '', kiosk = '', month = '' } = context.req.param() as Record<string, string>
    const token = /^Bearer ([\w-]{43})$/.exec(context.req.header('authorization') ?? '')?.[1]
    if (!token) return refuse(context, 'no-token')
    const why = await denied(store, site, kiosk, token)
    if (why) return refuse(context, why)
    const body = await readBody(context)
    if (!body) return refuse(context, 'malformed')
    const read = readBatch(body.text)
    if (!read.ok) return refuse(context, read.code)
    const { batch } = read
    if (batch.month !== month) return refuse(context, 'month-differs')
    const now = today().slice(0, 7)
    const broken = brokenRule(batch, now, await localRights?.())
    if (broken) return refuse(context, broken)
    const stored = await ingest({ site, kiosk, batch, sha256: sha256(body.bytes), now })
    if (stored === 'conflict' || stored === 'exceeds-standing') return refuse(context, stored)
    context.set('outcome', stored)
    return context.json({ status: stored }, stored === 'stored' ? 201 : 200, { 'cache-control': 'no-store' })
  }
}
