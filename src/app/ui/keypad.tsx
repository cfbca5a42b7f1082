import { useMemo, useRef } from 'preact/hooks'
import { type GridKeys, useGridKeys } from './grid-keys'
import type { PadKey } from './hardware-keys'
import { Icon } from './icon'

export interface KeypadLabels {
  erase: string
  clear: string
  /** Name of the decimal key, read out; without it there is none. */
  comma?: string | undefined
  /** Words of the key that goes on to the next part; without them there is none. */
  next?: string | undefined
}

interface KeypadProps {
  labels: KeypadLabels
  decimalSign?: string
  onKey: (key: PadKey) => void
}

/** As on a telephone; the two last ones stand in a fourth column, as on a cash machine. */
const KEYS: readonly PadKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'decimal', 'next', '0', 'erase', 'clear']

/** A keypad: one tab stop, arrows move inside, always left to right. A key that is typed does not draw it again. */
export function Keypad({ labels, decimalSign = ',', onKey }: KeypadProps) {
  const grid = useGridKeys(3)
  const latest = useRef(onKey)
  latest.current = onKey
  const draw = () => keypad({ labels, decimalSign, onKey: (key) => latest.current(key) }, grid)
  return useMemo(draw, [...Object.values(labels), decimalSign, grid.current])
}

function keypad({ labels, decimalSign, onKey }: Required<KeypadProps>, grid: GridKeys) {
  const keys = KEYS.filter((key) => (key !== 'decimal' || labels.comma) && (key !== 'next' || labels.next))
  return (
    <div class="keypad" dir="ltr" ref={grid.ref}>
      {keys.map((key, index) => (
        <button
          key={key}
          type="button"
          class={`key key-${key}`}
          aria-label={key === 'decimal' ? labels.comma : undefined}
          onClick={() => onKey(key)}
          {...grid.cell(index)}
        >
          <Face keyName={key} labels={labels} decimalSign={decimalSign} />
        </button>
      ))}
    </div>
  )
}

const ICONS = { erase: 'delete', clear: 'eraser', next: 'arrow-right' } as const

interface FaceProps {
  keyName: PadKey
  labels: KeypadLabels
  decimalSign: string
}

function Face({ keyName, labels, decimalSign }: FaceProps) {
  if (keyName === 'decimal') return decimalSign
  if (keyName !== 'erase' && keyName !== 'clear' && keyName !== 'next') return keyName
  return (
    <>
      <Icon name={ICONS[keyName]} />
      <span>{labels[keyName]}</span>
    </>
  )
}
