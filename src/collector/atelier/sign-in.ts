import type { Context, Hono } from 'hono'
import { addressOf, networkOf } from '../api/network'
import { passwordOf, sitDown, sitterOf, standUp } from './accounts'
import type { AtelierOptions } from './atelier'
import { bodyOf, jsonOf, LARGEST_ITEM, signInSchema } from './body'
import { csrfOf, giveToken, signedIn, takeToken, tokenOf } from './guard'
import { isPassword } from './passwords'
import { refuse } from './refusals'

const PATH = '/v1/atelier/session'

/** Who is signed in, and the token that a page of ours sends back with each change. */
const told = (context: Context, token: string) => context.json({ ...context.get('staff'), csrf: csrfOf(token) })

/** Signing in and out. An account that does not exist, or is locked, is refused like a wrong password, as slowly. */
export function signInRoutes(routes: Hono, { store, now, trustProxy, waits }: AtelierOptions): void {
  routes.post(PATH, ...jsonOf(LARGEST_ITEM), async (context) => {
    const read = await bodyOf(context, signInSchema)
    if ('refusal' in read) return read.refusal
    const account = read.value.account.trim().toLowerCase()
    const who = { account, network: networkOf(addressOf(context, trustProxy)) }
    // Counted before it is looked at: many attempts at once are many.
    const wait = waits.attempt(who)
    if (wait !== undefined) return refuse(context, 'too-many-requests', {}, wait)
    const right = await isPassword(await passwordOf(store, account), read.value.password)
    if (!right) return refuse(context, 'wrong-sign-in')
    waits.forgive(who)
    const token = await sitDown(store, account, now(), tokenOf(context))
    const staff = await sitterOf(store, token, now())
    if (!staff) return refuse(context, 'wrong-sign-in')
    giveToken(context, token)
    context.set('outcome', 'signed-in')
    context.set('staff', staff)
    return told(context, token)
  })
  const guard = signedIn(store, now)
  routes.get(PATH, guard, (context) => told(context, tokenOf(context) ?? ''))
  routes.delete(PATH, guard, async (context) => {
    await standUp(store, tokenOf(context) ?? '')
    takeToken(context)
    return context.body(null, 204)
  })
}
