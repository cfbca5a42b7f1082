import { useEffect, useId, useRef } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { Button } from '../../ui'
import type { Field, Typed } from './fields'

interface Props {
  readonly words: Words
  readonly name: string
  readonly fields: readonly Field[]
  readonly typed: Typed
  /** It was just added: its first field takes the focus. */
  readonly isNew: boolean
  onType(field: string, value: string): void
  onRemove(): void
}

/** What is told of one change. */
export function ChangeForm({ words, name, fields, typed, isNew, onType, onRemove }: Props) {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNew) form.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [])
  return (
    <div class="change-form" ref={form}>
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          words={words}
          field={field}
          value={typed[field.name] ?? field.initial}
          onType={(value) => onType(field.name, value)}
        />
      ))}
      <div class="no-print">
        <Button variant="quiet" icon="trash-2" onPress={onRemove}>
          {words.t('foresight.remove')}
          <span class="sr-only"> {name}</span>
        </Button>
      </div>
    </div>
  )
}

interface FieldProps {
  readonly words: Words
  readonly field: Field
  readonly value: string
  onType(value: string): void
}

function FieldInput({ words: { t }, field, value, onType }: FieldProps) {
  const id = useId()
  const { input, options = [] } = field
  const unit = input === 'money' ? t('foresight.unit.money') : input === 'hours' ? t('foresight.unit.hours') : null
  return (
    <p class="change-field">
      <label for={id}>{unit ? t('foresight.field.withUnit', { label: field.label, unit }) : field.label}</label>
      {input === 'choice' ? (
        <select id={id} value={value} onChange={(event) => onType(event.currentTarget.value)}>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={input === 'date' ? 'date' : 'number'}
          inputMode={input === 'date' ? undefined : 'decimal'}
          min={input === 'date' ? undefined : 0}
          step={input === 'money' ? 10 : undefined}
          required={input === 'date'}
          value={value}
          onInput={({ currentTarget: typed }) => {
            // A day that is being typed is none yet.
            if (input !== 'date' || typed.value !== '') onType(typed.value)
          }}
        />
      )}
    </p>
  )
}
