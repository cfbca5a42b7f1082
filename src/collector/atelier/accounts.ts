import { dayAfter } from '../clock'
import { newToken, sha256 } from '../secrets'
import type { Store } from '../store/open'
import { change, NOBODY } from './changes'
import { generatePassword, hashPassword, passwordFault } from './passwords'

/** Minutes without a request, and hours in all, after which somebody signs in again. */
export const IDLE_MINUTES = 30
export const WHOLE_HOURS = 12
/** Writing that somebody is there at each request would be a write for each reading. */
const SEEN_EVERY_MS = 30_000

/** Somebody at work. `label`: name of the house. */
export interface Staff {
  readonly account: string
  readonly house: string
  readonly label: string
}

/** A chosen password, or a generated one; throws one line when it is none. */
function passwordFor(account: string, chosen: string | undefined): string {
  const fault = chosen === undefined ? undefined : passwordFault(chosen, account)
  if (fault) throw new Error(fault)
  return chosen ?? generatePassword()
}

/** Adds an account of a house; its password. Throws when it exists, or when the password is none. */
export async function addAccount(
  store: Store,
  { house, account, now, password }: { house: string; account: string; now: Date; password?: string | undefined },
): Promise<string> {
  const chosen = passwordFor(account, password)
  const held = { account_id: account, site_id: house, password: await hashPassword(chosen), locked: 0 }
  await change(store, NOBODY, now, async ({ db, log }) => {
    const made = await db
      .insertInto('account')
      .values(held)
      .onConflict((conflict) => conflict.doNothing())
      .returning('account_id')
      .executeTakeFirst()
    if (!made) throw new Error(`There is an account ${account} already.`)
    await log({ action: 'account-added', kind: 'accounts', id: account })
  })
  return chosen
}

/** Changes an account and ends its sittings. Throws when there is none. */
async function alter(
  store: Store,
  account: string,
  now: Date,
  set: { password: string } | { locked: number },
): Promise<void> {
  await change(store, NOBODY, now, async ({ db, log }) => {
    const { numUpdatedRows } = await db
      .updateTable('account')
      .set(set)
      .where('account_id', '=', account)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new Error(`There is no account ${account}: see "accounts".`)
    await db.deleteFrom('sitting').where('account_id', '=', account).execute()
    const action = 'password' in set ? 'password-changed' : set.locked ? 'account-locked' : 'account-unlocked'
    await log({ action, kind: 'accounts', id: account })
  })
}

/** Gives an account another password, which it returns, and signs it out everywhere. */
export async function changePassword(store: Store, account: string, now: Date, password?: string): Promise<string> {
  const chosen = passwordFor(account, password)
  await alter(store, account, now, { password: await hashPassword(chosen) })
  return chosen
}

/** Shuts an account until it is unlocked, and signs it out everywhere. */
export const lockAccount = (store: Store, account: string, now: Date, locked: boolean): Promise<void> =>
  alter(store, account, now, { locked: locked ? 1 : 0 })

/** Hash of the password of an account that may sign in. */
export async function passwordOf(store: Store, account: string): Promise<string | undefined> {
  const row = await store
    .selectFrom('account')
    .select('password')
    .where('account_id', '=', account)
    .where('locked', '=', 0)
    .executeTakeFirst()
  return row?.password
}

/** Begins a sitting, in the place of the one that the browser had; its token, of which only the hash is kept. */
export async function sitDown(store: Store, account: string, now: Date, old: string | undefined): Promise<string> {
  if (old !== undefined) await standUp(store, old)
  const token = newToken()
  const at = now.toISOString()
  await store
    .insertInto('sitting')
    .values({ token_sha256: sha256(token), account_id: account, begun_at: at, seen_at: at })
    .execute()
  return token
}

/** Ends a sitting. */
export async function standUp(store: Store, token: string): Promise<void> {
  await store.deleteFrom('sitting').where('token_sha256', '=', sha256(token)).execute()
}

const before = (now: Date, minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString()

/** Whose sitting a token is, while it lasts. */
export async function sitterOf(store: Store, token: string, now: Date): Promise<Staff | undefined> {
  const held = await store
    .selectFrom('sitting')
    .innerJoin('account', 'account.account_id', 'sitting.account_id')
    .innerJoin('site', 'site.site_id', 'account.site_id')
    .select(['account.account_id', 'account.site_id', 'site.label', 'sitting.seen_at'])
    .where('sitting.token_sha256', '=', sha256(token))
    .where('sitting.seen_at', '>', before(now, IDLE_MINUTES))
    .where('sitting.begun_at', '>', before(now, WHOLE_HOURS * 60))
    .where('account.locked', '=', 0)
    .executeTakeFirst()
  if (!held) return undefined
  if (now.getTime() - Date.parse(held.seen_at) > SEEN_EVERY_MS) {
    await store
      .updateTable('sitting')
      .set({ seen_at: now.toISOString() })
      .where('token_sha256', '=', sha256(token))
      .execute()
  }
  return { account: held.account_id, house: held.site_id, label: held.label }
}

/** Years that the audit list is kept: as long as what a person was told of a local aid can still be asked about. */
const AUDIT_DAYS = 3 * 365

/** What is too old of the staff goes: sittings that are over, and who made changes of more than three years ago. */
export async function forgetStaff(store: Store, today: string): Promise<void> {
  await store.deleteFrom('sitting').where('begun_at', '<', dayAfter(today, -1)).execute()
  const first = dayAfter(today, -AUDIT_DAYS)
  await store.deleteFrom('change').where('changed_at', '<', first).execute()
  await store
    .updateTable('pack_version')
    .set({ account_id: '' })
    .where('published_at', '<', first)
    .where('account_id', '<>', '')
    .execute()
  await store
    .updateTable('draft')
    .set({ changed_by: '' })
    .where('changed_at', '<', first)
    .where('changed_by', '<>', '')
    .execute()
}
