import { encode } from 'uqr'

/** A cheap camera still reads that many modules from a screen. */
const LARGEST_VERSION = 25
/** Empty modules around the code, as ISO/IEC 18004 wants. */
const QUIET = 4

export interface QrDrawing {
  /** Modules on a side, with the quiet zone. */
  readonly size: number
  readonly version: number
  /** The dark modules, as the `d` of an SVG path in modules. */
  readonly path: string
}

/** Draws a text as a QR code with error correction M; `null` when it is too long. */
export function qrOf(text: string): QrDrawing | null {
  let code: ReturnType<typeof encode>
  try {
    code = encode(text, { ecc: 'M', maxVersion: LARGEST_VERSION, border: QUIET })
  } catch {
    return null
  }
  const path = code.data.map((row, y) =>
    runs(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  )
  return { size: code.size, version: code.version, path: path.join('') }
}

/** Where the dark runs of a row begin, and their length. */
function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  row.forEach((dark, x) => {
    const last = found.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else found.push([x, 1])
  })
  return found
}
