import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** SHA-256 in hexadecimal: all that is kept of a code, a token or a batch. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Entity tag of some bytes, quoted. */
export const entityTag = (data: string | Uint8Array): string =>
  `"${createHash('sha256').update(data).digest('base64url')}"`

/** 256 random bits, for a header. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** A one-time code of about 40 random bits, twelve digits: a kiosk has no keyboard but its own keys of digits. */
export function newCode(): string {
  const digits = Array.from({ length: 12 }, () => randomInt(10)).join('')
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ')
}

/** A code as it may be typed, in the form that is hashed. */
export const plainCode = (typed: string): string => typed.replace(/\D/g, '')

/** Whether two hashes are the same, in a time that tells nothing of where they differ. */
export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
