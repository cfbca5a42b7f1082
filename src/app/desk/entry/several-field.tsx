import { answerKey } from '../../../engine/types'
import type { Input } from '../../walk/inputs'
import { factName, optionText } from '../../walk/question-words'
import { type FieldProps, idOf } from './field-props'
import { proposed } from './proposed'

/** Several of a few: each has a digit, 0 is none of them. One stop of the Tab key; arrows go from one to the next. */
export function SeveralField({
  words,
  entry,
  field,
  value,
  today,
  input,
}: FieldProps & { input: Extract<Input, { kind: 'several' }> }) {
  const { t } = words
  const chosen = value as readonly string[] | undefined
  const offer = proposed(field)
  const toggle = (name: string) => {
    const rest = (chosen ?? []).filter((one) => one !== name)
    const next = rest.length === chosen?.length || !chosen ? [...rest, name] : rest
    entry.say(field, next.length > 0 ? next : undefined)
  }
  const none = () => entry.say(field, chosen?.length === 0 ? undefined : [])
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const digit = /^\d$/.test(event.key) && !event.ctrlKey && !event.altKey ? Number(event.key) : -1
    const named = input.options[digit - 1]
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (digit === 0) none()
    else if (named !== undefined) toggle(named)
    else if (step !== undefined) {
      const boxes = [...event.currentTarget.querySelectorAll('input')]
      const at = boxes.indexOf(document.activeElement as HTMLInputElement)
      boxes[(at + step + boxes.length) % boxes.length]?.focus()
    } else return
    event.preventDefault()
  }
  const box = (digit: number, text: string, checked: boolean, onChange: () => void) => (
    <label key={digit} class="entry-box">
      <input
        id={digit === 1 ? idOf(field) : undefined}
        class="entry-tick"
        type="checkbox"
        data-key={digit === 1 ? answerKey(field.fact, field.subject) : undefined}
        tabIndex={digit === 1 ? 0 : -1}
        checked={checked}
        onChange={onChange}
      />
      <span>
        <kbd>{digit}</kbd> {text}
      </span>
    </label>
  )
  return (
    <fieldset
      class="entry-field entry-several"
      data-state={chosen ? 'said' : offer === undefined ? 'empty' : 'proposed'}
      onKeyDown={onKeyDown}
    >
      <legend>{factName(words, field.fact.id, today)}</legend>
      <div class="entry-boxes">
        {input.options.map((name, index) =>
          box(index + 1, optionText(words, field, name, today), chosen?.includes(name) ?? false, () => toggle(name)),
        )}
        {box(0, t(`questions.${field.fact.id}.none`), chosen?.length === 0, none)}
      </div>
      {!chosen && offer !== undefined && (
        <p class="entry-note">{t('desk.entry.proposed', { answer: t(`questions.${field.fact.id}.none`) })}</p>
      )}
    </fieldset>
  )
}
