import { useGridKeys } from './grid-keys'
import type { PadKey } from './hardware-keys'
import { Icon } from './icon'

export interface KeypadLabels {
  erase: string
  clear: string
  /** Name of the decimal key, read out; without it the key clears all. */
  comma?: string | undefined
}

interface KeypadProps {
  labels: KeypadLabels
  decimalSign?: string | undefined
  onKey: (key: PadKey) => void
}

const DIGITS: readonly PadKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** A keypad laid out like a telephone's: one tab stop, arrows move inside, always left to right. */
export function Keypad({ labels, decimalSign = ',', onKey }: KeypadProps) {
  const grid = useGridKeys(3)
  const keys: readonly PadKey[] = [...DIGITS, labels.comma ? 'decimal' : 'clear', '0', 'erase']
  return (
    <div class="keypad" dir="ltr" ref={grid.ref} onKeyDown={grid.onKeyDown}>
      {keys.map((key, index) => (
        <button
          key={key}
          type="button"
          class={key === 'erase' || key === 'clear' ? 'key key-word' : 'key'}
          aria-label={key === 'decimal' ? labels.comma : undefined}
          onClick={() => onKey(key)}
          {...grid.cell(index)}
        >
          {key === 'erase' && <Icon name="delete" />}
          {key === 'erase' ? labels.erase : key === 'clear' ? labels.clear : key === 'decimal' ? decimalSign : key}
        </button>
      ))}
    </div>
  )
}
