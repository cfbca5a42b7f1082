import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { pageLetter } from './charts/letters'

type Charts = typeof import('./observatory-charts')

/** Draws at a width, in pixels. */
export type Draw = (charts: Charts, width: number) => Element

/** Drawn that wide, in CSS pixels, then made smaller with the letters to fit between the margins of a printed page. */
const PAPER = 820
/** Wider than that, a row is too long to follow. */
const WIDEST = 1000

let charts: Promise<Charts> | undefined
let turn: Promise<unknown> = Promise.resolve()

const pause = () => new Promise((done) => setTimeout(done))

/** One chart after the other, with a breath between them: a page that draws all at once does not answer. */
function inTurn(draw: (charts: Charts) => void): void {
  turn = turn
    .then(pause)
    .then(() => {
      charts ??= import('./observatory-charts')
      return charts
    })
    .then(draw)
    // Without the charts the tables say the same.
    .catch(() => {
      charts = undefined
    })
}

interface FigureProps {
  readonly caption: ComponentChildren
  readonly draw: Draw
  /** Between the caption and the drawing. */
  readonly legend?: ComponentChildren
  /** Width on paper, in CSS pixels; all of it unless said otherwise. */
  readonly paper?: number
  /** The same figures as a table. */
  readonly children?: ComponentChildren
}

/** A chart with its caption and its table; drawn again when the width or the letters change, and for paper. */
export function Figure({ caption, draw, legend, paper = PAPER, children }: FigureProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let gone = false
    let drawn = ''
    let drawAt: ((wanted: number) => void) | undefined
    const refit = () => drawAt?.(Math.min(WIDEST, Math.round(frame.current?.clientWidth || PAPER)))
    const print = () => drawAt?.(paper)
    inTurn((loaded) => {
      if (gone) return
      drawAt = (wanted) => {
        const size = `${wanted} ${pageLetter()}`
        if (size === drawn) return
        drawn = size
        frame.current?.replaceChildren(draw(loaded, wanted))
      }
      refit()
    })
    addEventListener('resize', refit)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', refit)
    return () => {
      gone = true
      removeEventListener('resize', refit)
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', refit)
    }
  }, [draw])
  return (
    <figure class="figure">
      <figcaption>{caption}</figcaption>
      {legend}
      <div class="figure-drawing" ref={frame} />
      {children}
    </figure>
  )
}
