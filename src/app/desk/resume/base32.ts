const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const BITS = 5

/** Bytes in letters and digits (RFC 4648, section 6, without padding): a QR code has a short way to write these. */
export function toBase32(bytes: Uint8Array): string {
  let [text, held, count] = ['', 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (count += 8; count >= BITS; count -= BITS) text += ALPHABET[(held >> (count - BITS)) & 31]
    held &= 31
  }
  return count > 0 ? text + ALPHABET[(held << (BITS - count)) & 31] : text
}

/** The bytes of such a text; `null` when it is none. */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * BITS) / 8))
  let [held, count, at] = [0, 0, 0]
  for (const sign of text) {
    held = ((held & 255) << BITS) | ALPHABET.indexOf(sign)
    count += BITS
    if (count < 8) continue
    count -= 8
    bytes[at] = held >> count
    at += 1
  }
  // What holds other signs, too few letters or bits beyond the last byte is written otherwise.
  return toBase32(bytes) === text ? bytes : null
}
