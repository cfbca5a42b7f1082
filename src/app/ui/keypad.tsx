import { useGridKeys } from './grid-keys'
import type { PadKey } from './hardware-keys'
import { Icon } from './icon'

export interface KeypadLabels {
  erase: string
  clear: string
  /** Name of the decimal key, read out; without it there is none. */
  comma?: string | undefined
}

interface KeypadProps {
  labels: KeypadLabels
  decimalSign?: string | undefined
  onKey: (key: PadKey) => void
}

/** As on a telephone; the two last ones stand in a fourth column, as on a cash machine. */
const KEYS: readonly PadKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'decimal', '0', 'erase', 'clear']

/** A keypad: one tab stop, arrows move inside, always left to right. */
export function Keypad({ labels, decimalSign = ',', onKey }: KeypadProps) {
  const grid = useGridKeys(3)
  const keys = KEYS.filter((key) => key !== 'decimal' || labels.comma)
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

interface FaceProps {
  keyName: PadKey
  labels: KeypadLabels
  decimalSign: string
}

function Face({ keyName, labels, decimalSign }: FaceProps) {
  if (keyName === 'decimal') return decimalSign
  if (keyName !== 'erase' && keyName !== 'clear') return keyName
  return (
    <>
      <Icon name={keyName === 'erase' ? 'delete' : 'eraser'} />
      <span>{labels[keyName]}</span>
    </>
  )
}
