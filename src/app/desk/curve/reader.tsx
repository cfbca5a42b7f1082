import type { RefObject } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { rangeText, rightName, signedText } from '../amount-words'
import { keptOf100, taperOf } from '../taper'
import { WAGE_MOST, WAGE_STEP, type WageCurve } from '../wage-curve'
import { monthlyLayers } from './layers'

/** Points between the two ends of a taper: 100 €. */
const HUNDRED = 10

interface Props {
  readonly words: Words
  readonly curve: WageCurve
  readonly index: number
  readonly frame: RefObject<HTMLDivElement | null>
  onRead(index: number): void
}

/** Reads the curve at one wage: a slider for the keyboard, the drawing itself for a finger or a mouse. */
export function CurveReader({ words, curve, index, frame, onRead }: Props) {
  const { t, money } = words
  const id = useId()
  useEffect(() => {
    const drawing = frame.current
    if (!drawing) return
    const place = () => placeCursor(drawing, index)
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
  }, [frame, index, onRead])
  const wage = curve.wages[index] ?? 0
  return (
    <section class="curve-reader" aria-label={t('foresight.reader.title')}>
      <label for={id} class="no-print">
        {t('foresight.reader.label')}
      </label>
      <input
        id={id}
        class="no-print"
        type="range"
        min={0}
        max={WAGE_MOST / 100}
        step={WAGE_STEP / 100}
        value={wage / 100}
        aria-valuetext={money(wage)}
        onInput={(event) => onRead((Number(event.currentTarget.value) * 100) / WAGE_STEP)}
      />
      <output for={id}>
        <p class="curve-total">
          {t('foresight.reader.total', {
            wage: money(wage),
            total: rangeText(words, curve.totals[index] ?? { least: 0, most: 0 }),
          })}
        </p>
        <p class="curve-taper">
          <Taper words={words} curve={curve} index={index} />
        </p>
      </output>
      <dl class="curve-parts">
        {curve.others.most > 0 && (
          <div>
            <dt>{t('foresight.curve.others')}</dt>
            <dd>{rangeText(words, curve.others)}</dd>
          </div>
        )}
        {monthlyLayers(curve).map(({ benefit, amounts }) => (
          <div key={benefit.id}>
            <dt>{rightName(words, benefit)}</dt>
            <dd>{rangeText(words, amounts[index] ?? { least: 0, most: 0 })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What stays of the next 100 €, or of the last ones at the end of the curve, and which rights take the rest. */
function Taper({ words, curve, index }: Pick<Props, 'words' | 'curve' | 'index'>) {
  const { t, money, list } = words
  const from = Math.min(index, curve.wages.length - 1 - HUNDRED)
  const taper = taperOf(curve, from, from + HUNDRED)
  const kept = keptOf100(taper) ?? 0
  const said = t(kept < 0 ? 'foresight.reader.lost' : 'foresight.reader.kept', {
    from: money(curve.wages[from] ?? 0),
    to: money(curve.wages[from + HUNDRED] ?? 0),
    kept: money(Math.abs(kept) * 100),
  })
  const by = taper.by.map(({ benefit, change }) =>
    t('foresight.reader.by', { right: rightName(words, benefit), change: signedText(words, change) }),
  )
  return <>{by.length === 0 ? said : `${said} ${list(by)}.`}</>
}

/** Where the drawing begins and ends, in shares of its width. */
function edges(frame: Element) {
  const drawing = frame.querySelector('svg')
  const [left, right] = [Number(drawing?.dataset.left ?? 0), Number(drawing?.dataset.right ?? 1)]
  return { drawing, left, right }
}

function placeCursor(frame: Element, index: number): void {
  const { drawing, left, right } = edges(frame)
  const x = (left + ((right - left) * index * WAGE_STEP) / WAGE_MOST) * Number(drawing?.getAttribute('width') ?? 0)
  const line = drawing?.querySelector('.curve-cursor')
  line?.setAttribute('x1', String(x))
  line?.setAttribute('x2', String(x))
}

function indexAt(frame: Element, clientX: number): number {
  const { drawing, left, right } = edges(frame)
  if (!drawing) return 0
  const box = drawing.getBoundingClientRect()
  const share = ((clientX - box.left) / box.width - left) / (right - left)
  return Math.round((Math.min(1, Math.max(0, share)) * WAGE_MOST) / WAGE_STEP)
}
