import { useState } from 'preact/hooks'
import { elementId } from './explain'
import { type FieldProps, helpOf, labelOf } from './field-props'
import type { Input } from './fields'
import { describedBy, Hints } from './frame'
import { at, put } from './tree'

const TYPES = {
  url: 'url',
  email: 'email',
  phone: 'tel',
  day: 'date',
  month: 'month',
  time: 'time',
  line: 'text',
  number: 'text',
  money: 'text',
} as const

/** What an input shows of a value: cents are euros. */
function shown(value: unknown, input: Input): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : ''
  return input === 'money' ? String(value / 100).replace('.', ',') : String(value).replace('.', ',')
}

/** The value of what is typed; what is no number stays as it is typed, for the schema to refuse. */
function typedValue(typed: string, input: Input): unknown {
  const text = typed.replace(/[\s€]/g, '').replace(',', '.')
  if (input === 'money') return /^\d+(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : typed
  if (input === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : typed
  return typed
}

const EMPTY = { null: null, absent: undefined, required: '' } as const

/** A field of one line. Its text is what was typed, whatever value it has. */
export function LineField(props: FieldProps<'input'>) {
  const { field, tree, around, faults, onChange } = props
  const path = around + field.path
  const [text, setText] = useState(() => shown(at(tree, field.path), field.input))
  const wrong = faults.filter((fault) => fault.path === path)
  const isNumber = field.input === 'money' || field.input === 'number'
  const type = (typed: string) => {
    setText(typed)
    onChange(put(tree, field.path, typed.trim() === '' ? EMPTY[field.empty] : typedValue(typed, field.input)))
  }
  return (
    <div class="atelier-field">
      <label for={elementId(path)}>{labelOf(props)}</label>
      <input
        id={elementId(path)}
        type={TYPES[field.input] as 'text'}
        inputMode={isNumber ? 'decimal' : undefined}
        autocomplete="off"
        required={field.empty === 'required'}
        aria-invalid={wrong.length > 0}
        aria-describedby={describedBy(path)}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <Hints path={path} help={helpOf(props)} faults={wrong} explain={props.explain} />
    </div>
  )
}
