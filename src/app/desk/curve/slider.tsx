import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { WAGE_MOST, WAGE_STEP, type WageCurve } from '../wage-curve'
import { indexAt, marginsOf, placeCursor } from './cursor'
import { HUNDRED, keptFrom } from './kept'

interface Props {
  readonly words: Words
  readonly curve: WageCurve
  readonly index: number
  readonly frame: RefObject<HTMLDivElement | null>
  /** Of the field, for its label and for what it gives. */
  readonly id: string
  onRead(index: number): void
}

/** Chooses the wage that is read: a slider under the axis for the keyboard, the drawing itself for a finger or a mouse. */
export function CurveSlider({ words, curve, index, frame, id, onRead }: Props) {
  const { t, money } = words
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const drawing = frame.current
    if (!drawing) return
    const totals = curve.totals.map(({ least }) => least)
    const { lost, kept } = keptFrom(curve, index)
    const said = t(lost ? 'foresight.reader.shortLost' : 'foresight.reader.shortKept', { kept: money(kept) })
    const lines = [t('foresight.reader.shortOf', { hundred: money(HUNDRED * WAGE_STEP) }), said]
    const place = () => {
      placeCursor(drawing, index, totals, lines)
      const [from, to] = marginsOf(drawing)
      line.current?.style.setProperty('--plot-from', `${from}px`)
      line.current?.style.setProperty('--plot-to', `${to}px`)
    }
    place()
    const seen = new MutationObserver(place)
    seen.observe(drawing, { childList: true })
    const point = (event: PointerEvent) => {
      if (event.type === 'pointerdown' || event.buttons > 0) onRead(indexAt(drawing, event.clientX))
    }
    drawing.addEventListener('pointerdown', point)
    drawing.addEventListener('pointermove', point)
    return () => {
      seen.disconnect()
      drawing.removeEventListener('pointerdown', point)
      drawing.removeEventListener('pointermove', point)
    }
  }, [frame, curve, index, onRead, t, money])
  const wage = curve.wages[index] ?? 0
  return (
    <div class="curve-slider no-print" ref={line}>
      <label for={id}>{t('foresight.reader.label')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={WAGE_MOST / 100}
        step={WAGE_STEP / 100}
        value={wage / 100}
        aria-valuetext={money(wage)}
        onInput={(event) => onRead((Number(event.currentTarget.value) * 100) / WAGE_STEP)}
      />
    </div>
  )
}
