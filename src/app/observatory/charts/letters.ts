/** How large a drawing is made, for letters of the page that may be larger than usual. */
export interface Scale {
  /** Size of the letters of the drawing, in pixels. */
  readonly letter: number
  /** Labels go above what they name. */
  readonly narrow: boolean
  /** A length made for letters of 16 pixels, in pixels. */
  px(length: number): number
}

/** Pixels under which a chart with letters of 16 pixels puts its labels above what they name. */
const NARROW = 560
const USUAL = 16
/** What a narrow drawing needs, in letters; in no smaller ones than that, in pixels. */
const LETTERS = 17
const LEAST = 14

/** Size of the letters of the page, in pixels: what one `rem` is. */
export const pageLetter = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL

/**
 * Scale of a drawing that wide, in pixels. Drawings are made in pixels and letters in `rem`: all grow together, as far
 * as `letters` of them find room on a line. The table below a drawing has letters of any size. `wanted`: their size in
 * pixels, where the drawing is not made for the page as it is shown.
 */
export function scaleOf(width: number, letters = LETTERS, wanted = pageLetter()): Scale {
  const letter = Math.min(wanted, Math.max(LEAST, width / letters))
  const px = (length: number) => (length * letter) / USUAL
  return { letter, narrow: width < px(NARROW), px }
}
