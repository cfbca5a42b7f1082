import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import { pageLetter } from '../observatory/charts/letters'

type Charts = typeof import('./charts')

/** Draws at a width, with letters of a size, both in pixels. */
export type Draw = (charts: Charts, width: number, letter: number) => Element

/** The landscape page of a printer, in CSS pixels: its width, and the letters of paper whatever those of the screen are. */
const PAPER = 1000
const PAPER_LETTER = 12
/** A drawing that is wider, in letters, is not read better. */
const WIDEST = 84

interface Props {
  readonly caption: ComponentChildren
  /** What the drawing shows, in a sentence or two: its description for who does not see it. */
  readonly says: string
  readonly frame: RefObject<HTMLDivElement | null>
  readonly draw: Draw
  readonly children?: ComponentChildren
}

/** A chart with its caption; drawn again when the width or the letters change, and for paper. */
export function Drawing({ caption, says, frame, draw, children }: Props) {
  const id = useId()
  useEffect(() => {
    let gone = false
    let drawn = ''
    let drawAt: ((width: number, letter: number) => void) | undefined
    const refit = () => {
      const letter = pageLetter()
      drawAt?.(Math.min(WIDEST * letter, Math.round(frame.current?.clientWidth || PAPER)), letter)
    }
    const print = () => drawAt?.(PAPER, PAPER_LETTER)
    import('./charts').then(
      (charts) => {
        if (gone) return
        drawAt = (width, letter) => {
          const size = `${width} ${letter}`
          if (size === drawn) return
          drawn = size
          const drawing = draw(charts, width, letter)
          drawing.setAttribute('aria-describedby', id)
          frame.current?.replaceChildren(drawing)
        }
        refit()
      },
      // Without the charts the tables say the same.
      () => undefined,
    )
    addEventListener('resize', refit)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', refit)
    return () => {
      gone = true
      removeEventListener('resize', refit)
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', refit)
    }
  }, [draw, frame, id])
  return (
    <figure class="figure">
      <figcaption>
        <p class="figure-title">{caption}</p>
        <p id={id} class="figure-says">
          {says}
        </p>
      </figcaption>
      <div class="figure-drawing" ref={frame} />
      {children}
    </figure>
  )
}
