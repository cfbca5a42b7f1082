import { createHmac } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { sameHash, sha256 } from '../secrets'
import type { Store } from '../store/open'
import { type Staff, sitterOf, WHOLE_HOURS } from './accounts'
import { refuse } from './refusals'

declare module 'hono' {
  interface ContextVariableMap {
    /** Who is signed in, behind `signedIn`. */
    staff: Staff
  }
}

const NAME = 'atelier'
/** `__Host-`: no other host may set it, it goes to this host only, and only over what the browser holds for secure. */
const COOKIE = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const

/** Token of the sitting that the browser sent. */
export const tokenOf = (context: Context): string | undefined => getCookie(context, NAME, 'host')

/** Gives the browser the token of a sitting. */
export const giveToken = (context: Context, token: string): void =>
  setCookie(context, NAME, token, { ...COOKIE, maxAge: WHOLE_HOURS * 3_600 })

/** Takes it back. */
export const takeToken = (context: Context): void => setCookie(context, NAME, '', { ...COOKIE, maxAge: 0 })

/** The token that a page of ours sends back in a header: made from that of the sitting, which no page can read. */
export const csrfOf = (token: string): string => createHmac('sha256', token).update('csrf').digest('base64url')

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

/**
 * Refuses what another site had the browser send. The middleware of Hono looks at forms only; here every change is
 * looked at. Behind a proxy the scheme is not ours, so hosts are compared; programs, which send neither, have no cookie
 * of anybody.
 */
export const ownSite: MiddlewareHandler = async (context, next) => {
  const [site, origin] = [context.req.header('sec-fetch-site'), context.req.header('origin')]
  const host = context.req.header('host') ?? new URL(context.req.url).host
  const other = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
  if (isReading(context.req.method) || !(other || (site !== undefined && site !== 'same-origin'))) return next()
  return refuse(context, 'cross-site')
}

/** Lets those through who are signed in, and their changes with the token of their sitting. */
export const signedIn =
  (store: Store, now: () => Date): MiddlewareHandler =>
  async (context, next) => {
    const token = tokenOf(context)
    const staff = token === undefined ? undefined : await sitterOf(store, token, now())
    if (token === undefined || !staff) return refuse(context, 'signed-out')
    const sent = context.req.header('x-csrf-token') ?? ''
    if (!isReading(context.req.method) && !sameHash(sha256(sent), sha256(csrfOf(token)))) {
      return refuse(context, 'no-csrf')
    }
    context.set('staff', staff)
    return next()
  }
