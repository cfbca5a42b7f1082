import type { Subject } from '../../../engine/types'
import { Icon } from '../../ui'

interface Row {
  readonly subject: Subject
  readonly name: string
  /** The answer in words; `null` while there is none. */
  readonly answer: string | null
}

interface Props {
  readonly legend: string
  readonly empty: string
  readonly rows: readonly Row[]
  readonly selected: Subject
  readonly onSelect: (subject: Subject) => void
}

/** The lines of a question about several people or incomes: one is filled in at a time, all are in sight. */
export function Rows({ legend, empty, rows, selected, onSelect }: Props) {
  return (
    <ul class="rows" aria-label={legend}>
      {rows.map(({ subject, name, answer }) => (
        <li key={subject.id}>
          <button type="button" class="row" aria-pressed={subject.id === selected.id} onClick={() => onSelect(subject)}>
            <Icon name={answer === null ? 'pencil' : 'check'} />
            <span class="row-name">{name}</span> <span class="row-answer">{answer ?? empty}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
