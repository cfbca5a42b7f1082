import { dayAfter } from '../clock'
import { newCode, newToken, plainCode, sameHash, sha256 } from '../secrets'
import { inTransaction } from './faults'
import type { Store } from './open'

/** Days in which a one-time code must be used. */
const CODE_DAYS = 14

/** A one-time code that gives a device its place in a house; only its hash is kept. */
export async function issueCode(store: Store, site: string, kiosk: string, today: string): Promise<string> {
  const code = newCode()
  // The newest code alone is good.
  await store.deleteFrom('enrolment').where('kiosk_id', '=', kiosk).execute()
  const enrolment = { code_sha256: sha256(plainCode(code)), site_id: site, kiosk_id: kiosk }
  await store
    .insertInto('enrolment')
    .values({ ...enrolment, expires_on: dayAfter(today, CODE_DAYS) })
    .execute()
  return code
}

/** What a device needs to send. */
export interface Place {
  readonly site: string
  readonly kiosk: string
  readonly token: string
}

/** Uses a code up and gives the device a token, which replaces the one it had. `undefined`: no such code. */
export function enrol(store: Store, code: string, today: string): Promise<Place | undefined> {
  return inTransaction(store, async (transaction) => {
    const used = await transaction
      .deleteFrom('enrolment')
      .where('code_sha256', '=', sha256(plainCode(code)))
      .returning(['site_id', 'kiosk_id', 'expires_on'])
      .executeTakeFirst()
    if (!used || used.expires_on < today) return undefined
    const token = newToken()
    const held = { site_id: used.site_id, token_sha256: sha256(token), revoked: 0 }
    await transaction
      .insertInto('kiosk')
      .values({ kiosk_id: used.kiosk_id, ...held })
      .onConflict((conflict) => conflict.column('kiosk_id').doUpdateSet(held))
      .execute()
    return { site: used.site_id, kiosk: used.kiosk_id, token }
  })
}

/** Why a device may not send, if it may not. */
export type Denied = 'unknown-token' | 'revoked-token' | 'other-site'

const NO_HASH = '0'.repeat(64)

/** Checks that a token is that of the device and that the device is in the house. */
export async function denied(store: Store, site: string, kiosk: string, token: string): Promise<Denied | undefined> {
  const device = await store
    .selectFrom('kiosk')
    .select(['site_id', 'token_sha256', 'revoked'])
    .where('kiosk_id', '=', kiosk)
    .executeTakeFirst()
  if (!sameHash(sha256(token), device?.token_sha256 ?? NO_HASH) || !device) return 'unknown-token'
  if (device.revoked) return 'revoked-token'
  return device.site_id === site ? undefined : 'other-site'
}

/** Takes a device's right to send, and the codes that would give it back; `false`: there is no such device. */
export async function revoke(store: Store, kiosk: string): Promise<boolean> {
  await store.deleteFrom('enrolment').where('kiosk_id', '=', kiosk).execute()
  const { numUpdatedRows } = await store
    .updateTable('kiosk')
    .set({ revoked: 1 })
    .where('kiosk_id', '=', kiosk)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
