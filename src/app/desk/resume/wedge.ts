import { readSheet, type SheetRead } from './seal'

/** `keyboard`: a scanner whose letters are those of another keyboard. */
export type ScanRead = SheetRead | { readonly ok: false; readonly reason: 'keyboard' }

/** A scanner presses keys by their place; a keyboard of another country writes other signs there. Text: what is written
 * for the letters and digits of a sheet, one for one, with and without capitals. */
const table = (written: string, meant: string): ReadonlyMap<string, string> =>
  new Map([...written].map((sign, index) => [sign, meant[index] as string]))

/** The scanner presses as on QWERTY, the device writes AZERTY: the keys of 2 to 7 write accents. */
const ON_AZERTY = table('qawz,?é"\'(-èÉÈ', 'AQZWMM23456727')
/** The other way round. */
const ON_QWERTY = table('qawz;:@#$%^&', 'AQZWMM234567')

const repaired = (text: string, signs: ReadonlyMap<string, string>) =>
  [...text].map((sign) => signs.get(sign.toLowerCase()) ?? signs.get(sign) ?? sign).join('')

/**
 * Reads what a keyboard-wedge scanner typed. What is no sheet as it stands is tried as the other keyboard would have
 * it: the checksum tells a sheet from a chance.
 */
export function readScan(text: string): ScanRead {
  const [plain, ...others] = [text, repaired(text, ON_AZERTY), repaired(text, ON_QWERTY)].map(readSheet)
  const read = plain as SheetRead
  if (read.ok || read.reason !== 'damaged') return read
  const told = others.find((other) => other.ok || other.reason === 'newer')
  if (told) return told
  return /[^\sa-z0-9]/i.test(text) ? { ok: false, reason: 'keyboard' } : read
}
