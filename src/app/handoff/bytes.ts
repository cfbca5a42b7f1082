/** Bytes as text for an address: the alphabet of base64url (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** The bytes of such a text; `null` when it is none. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}

const PRIME = 65_521

/** Checksum of RFC 1950 (Adler-32), four bytes: tells an address that was cut or mistyped. */
export function adler32(bytes: Uint8Array): Uint8Array {
  let [a, b] = [1, 0]
  for (const byte of bytes) {
    a = (a + byte) % PRIME
    b = (b + a) % PRIME
  }
  return Uint8Array.of(b >> 8, b & 255, a >> 8, a & 255)
}
