import type { ComponentChildren, RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { pageLetter } from '../observatory/charts/letters'

type Charts = typeof import('./charts')

/** Draws at a width, in pixels. */
export type Draw = (charts: Charts, width: number) => Element

/** Drawn that wide, in CSS pixels, for the landscape page of a printer. */
const PAPER = 960
const WIDEST = 1180

interface Props {
  readonly caption: ComponentChildren
  readonly frame: RefObject<HTMLDivElement | null>
  readonly draw: Draw
  readonly children?: ComponentChildren
}

/** A chart with its caption; drawn again when the width or the letters change, and for paper. */
export function Drawing({ caption, frame, draw, children }: Props) {
  useEffect(() => {
    let gone = false
    let drawn = ''
    let drawAt: ((wanted: number) => void) | undefined
    const refit = () => drawAt?.(Math.min(WIDEST, Math.round(frame.current?.clientWidth || PAPER)))
    const print = () => drawAt?.(PAPER)
    import('./charts').then(
      (charts) => {
        if (gone) return
        drawAt = (wanted) => {
          const size = `${wanted} ${pageLetter()}`
          if (size === drawn) return
          drawn = size
          frame.current?.replaceChildren(draw(charts, wanted))
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
  }, [draw, frame])
  return (
    <figure class="figure">
      <figcaption>{caption}</figcaption>
      <div class="figure-drawing" ref={frame} />
      {children}
    </figure>
  )
}
