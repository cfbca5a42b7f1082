import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { LARGEST_BATCH } from '../../statistics/batch'
import { refuse } from './problems'

/** Lets only JSON of at most 64 kB through. */
export const onlyJson: readonly MiddlewareHandler[] = [
  async (context, next) => {
    const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    return type === 'application/json' ? next() : refuse(context, 'not-json')
  },
  bodyLimit({ maxSize: LARGEST_BATCH, onError: (context) => refuse(context, 'too-large') }),
]

/** Bytes of a request and their text; `undefined`: not UTF-8, or the sender left. */
export async function readBody(context: Context): Promise<{ bytes: Uint8Array; text: string } | undefined> {
  try {
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    return { bytes, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return undefined
  }
}

/** A value from JSON that may be anything; `undefined`: not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
