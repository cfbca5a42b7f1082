import { Icon } from './icon'

interface LetterPadProps {
  /** Names the group. */
  label: string
  /** Letters by row. */
  rows: readonly string[]
  value: string
  onChange: (value: string) => void
  labels: { erase: string; space: string }
}

/** Letters to touch, for terminals without a keyboard. */
export function LetterPad({ label, rows, value, onChange, labels }: LetterPadProps) {
  return (
    <fieldset class="letter-pad" aria-label={label}>
      {rows.map((row) => (
        <div key={row} class="letter-row">
          {[...row].map((letter) => (
            <button key={letter} type="button" class="letter" onClick={() => onChange(value + letter)}>
              {letter}
            </button>
          ))}
        </div>
      ))}
      <div class="letter-row">
        <button type="button" class="letter letter-wide" onClick={() => onChange(`${value} `)}>
          {labels.space}
        </button>
        <button
          type="button"
          class="letter letter-wide"
          aria-label={labels.erase}
          onClick={() => onChange(value.slice(0, -1))}
        >
          <Icon name="delete" flip />
        </button>
      </div>
    </fieldset>
  )
}
