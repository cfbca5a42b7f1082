import { type Case, packCase, unpackCase } from './case'
import { readCode } from './code'
import { type Sheet, seal, unseal } from './seal'

/** `code`: not the code of this sheet; `damaged`: sealed by something else than this product. */
export type Opened =
  | { readonly ok: true; readonly saved: Case }
  | { readonly ok: false; readonly reason: 'code' | 'damaged' }

/** A case under a code of words, as the text of a QR code. */
export const sealCase = (saved: Case, code: string, rounds?: number): Promise<string> =>
  seal(packCase(saved), code, rounds)

/** Opens a sheet with the code as it was typed. */
export async function openSheet(sheet: Sheet, typed: string): Promise<Opened> {
  const code = readCode(typed)
  const plain = code === null ? null : await unseal(sheet, code)
  if (plain === null) return { ok: false, reason: 'code' }
  try {
    return { ok: true, saved: unpackCase(plain) }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}
