import { useId } from 'preact/hooks'
import { Icon, type IconName } from './icon'

export interface ChoiceOption<T extends string> {
  value: T
  label: string
  hint?: string | undefined
  icon?: IconName | undefined
}

export interface ChoiceGroupProps<T extends string> {
  legend: string
  hideLegend?: boolean | undefined
  options: readonly ChoiceOption<T>[]
  value: T | null
  onChange: (value: T) => void
  columns?: 1 | 2 | 3 | undefined
}

/** One answer among several: radio buttons drawn as large cards. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { legend, hideLegend, options, value, onChange, columns = 1 } = props
  const name = useId()
  return (
    <fieldset class="choices">
      <legend class={hideLegend ? 'sr-only' : 'choices-legend'}>{legend}</legend>
      <div class={`choices-grid choices-${columns === 2 && options.length === 2 ? 'pair' : columns}`}>
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            type="radio"
            name={name}
            option={option}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface ChoiceCardProps {
  type: 'radio' | 'checkbox'
  name: string
  option: ChoiceOption<string>
  checked: boolean
  onChange: () => void
}

/** One card: the native input keeps the focus and the keyboard, the label is the target. */
export function ChoiceCard({ type, name, option, checked, onChange }: ChoiceCardProps) {
  const id = useId()
  return (
    <label class={`choice choice-${type}`}>
      <input
        type={type}
        name={name}
        value={option.value}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        onChange={onChange}
      />
      <span class="choice-mark">
        <Icon name="check" />
      </span>
      <span class="choice-words">
        <span id={`${id}-label`} class="choice-label">
          {option.label}
        </span>
        {option.hint && (
          <span id={`${id}-hint`} class="choice-hint">
            {option.hint}
          </span>
        )}
      </span>
      {option.icon && <Icon name={option.icon} />}
    </label>
  )
}
