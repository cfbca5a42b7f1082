/** A source of uniform random bytes, one at a time: in a browser, those of Web Crypto. */
export type RandomByte = () => number

/** Bytes of Web Crypto (`fill`: `crypto.getRandomValues`), drawn by the block. */
export function randomBytes(fill: (block: Uint8Array<ArrayBuffer>) => unknown): RandomByte {
  const block = new Uint8Array(256)
  let used = block.length
  return () => {
    if (used === block.length) {
      fill(block)
      used = 0
    }
    return block[used++] as number
  }
}

/** One fair bit. */
export const bit = (byte: RandomByte): boolean => (byte() & 1) === 1

/** Uniform in 0..below-1, by rejection; `below` up to 65,536. */
export function uniform(byte: RandomByte, below: number): number {
  const wide = below > 256
  const range = wide ? 65_536 : 256
  const limit = range - (range % below)
  for (;;) {
    const drawn = wide ? byte() * 256 + byte() : byte()
    if (drawn < limit) return drawn % below
  }
}
