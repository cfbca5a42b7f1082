import { adler32 } from '../../handoff/bytes'
import { fromBase32, toBase32 } from './base32'

type Bytes = Uint8Array<ArrayBuffer>

/** What tells our sheets from other codes. */
const MARK = 'PDD'
const VERSION = 1
/** What a guess costs whoever copies the sheet; half a second on a small computer. */
export const ROUNDS = 600_000
/** A sheet that asks for more would hold the device up. */
const MOST_ROUNDS = 2_000_000
/** Characters: twice what the largest code holds. */
const LONGEST = 3_000

/** Bytes of the header: version, rounds (four bytes), salt, initial vector. */
const [ROUNDS_AT, SALT_AT, IV_AT, HEADER, TAG, CHECK] = [1, 5, 21, 33, 16, 4]

/** A sheet that came whole: only its code is lacking. */
export interface Sheet {
  /** Authenticated together with what is sealed. */
  readonly header: Bytes
  readonly rounds: number
  readonly sealed: Bytes
}

/** `foreign`: some other code; `damaged`: cut, mistyped or made up; `newer`: made by a newer product. */
export type SheetRead =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly reason: 'foreign' | 'damaged' | 'newer' }

async function keyOf(code: string, { header, rounds }: Omit<Sheet, 'sealed'>): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveKey'])
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt: header.subarray(SALT_AT, IV_AT), iterations: rounds }
  return crypto.subtle.deriveKey(pbkdf2, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const gcm = (header: Bytes) => ({ name: 'AES-GCM', iv: header.subarray(IV_AT), additionalData: header })

/** Bytes under a code, as a text for a QR code. `rounds` are fewer in tests only. */
export async function seal(plain: Bytes, code: string, rounds = ROUNDS): Promise<string> {
  const header = crypto.getRandomValues(new Uint8Array(HEADER))
  header[0] = VERSION
  new DataView(header.buffer).setUint32(ROUNDS_AT, rounds)
  const key = await keyOf(code, { header, rounds })
  const sealed = new Uint8Array(await crypto.subtle.encrypt(gcm(header), key, plain))
  const all = new Uint8Array([...header, ...sealed])
  return MARK + toBase32(new Uint8Array([...all, ...adler32(all)]))
}

/**
 * Reads a scanned text. Never throws, whatever the text. The mark, the version in the first byte and the checksum at the
 * end stay where they are in all versions: what is damaged never claims to be newer.
 */
export function readSheet(text: string): SheetRead {
  const refused = (reason: 'foreign' | 'damaged' | 'newer') => ({ ok: false, reason }) as const
  const signs = text
    .slice(0, LONGEST + 1)
    .replace(/\s/g, '')
    .toUpperCase()
  if (!signs.startsWith(MARK)) return refused('foreign')
  const all = text.length > LONGEST ? null : fromBase32(signs.slice(MARK.length))
  if (!all || all.length <= CHECK) return refused('damaged')
  const end = all.length - CHECK
  if (adler32(all.subarray(0, end)).join() !== all.subarray(end).join()) return refused('damaged')
  if ((all[0] as number) > VERSION) return refused('newer')
  if (all[0] !== VERSION || end < HEADER + TAG) return refused('damaged')
  const rounds = new DataView(all.buffer).getUint32(ROUNDS_AT)
  if (rounds < 1 || rounds > MOST_ROUNDS) return refused('damaged')
  return { ok: true, sheet: { header: all.slice(0, HEADER), rounds, sealed: all.slice(HEADER, end) } }
}

/** What is sealed; `null` when the code is another one. */
export async function unseal(sheet: Sheet, code: string): Promise<Bytes | null> {
  const key = await keyOf(code, sheet)
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(sheet.header), key, sheet.sealed))
  } catch (error) {
    if ((error as Error).name === 'OperationError') return null
    throw error
  }
}
