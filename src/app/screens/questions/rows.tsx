import type { FactRef } from '../../../engine/types'
import { Icon } from '../../ui'
import { keyOf } from '../../walk/drafts'

interface Row {
  readonly line: FactRef
  readonly name: string
  /** The answer in words; `null` while there is none. */
  readonly answer: string | null
}

interface Props {
  readonly legend: string
  readonly empty: string
  readonly rows: readonly Row[]
  readonly selected: FactRef
  readonly onSelect: (line: FactRef) => void
}

/** The lines of a question about several people or incomes: one is filled in at a time, all are in sight. */
export function Rows({ legend, empty, rows, selected, onSelect }: Props) {
  return (
    <ul class="rows" aria-label={legend}>
      {rows.map(({ line, name, answer }) => (
        <li key={keyOf(line)}>
          <button
            type="button"
            class="row"
            aria-pressed={keyOf(line) === keyOf(selected)}
            onClick={() => onSelect(line)}
          >
            <Icon name={answer === null ? 'pencil' : 'check'} />
            <span class="row-name">{name}</span> <span class="row-answer">{answer ?? empty}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
