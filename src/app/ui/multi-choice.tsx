import { useId } from 'preact/hooks'
import { ChoiceCard, type ChoiceOption } from './choice-group'

interface MultiChoiceProps<T extends string> {
  legend: string
  hideLegend?: boolean | undefined
  options: readonly ChoiceOption<T>[]
  /** The option that excludes all others, such as "none of these"; its value must be among `options`. */
  none?: T | undefined
  value: readonly T[]
  onChange: (value: T[]) => void
  columns?: 1 | 2 | 3 | undefined
}

/** Several answers: checkboxes drawn as large cards. The result keeps the order of the options. */
export function MultiChoice<T extends string>(props: MultiChoiceProps<T>) {
  const { legend, hideLegend, options, none, value, onChange, columns = 1 } = props
  const name = useId()
  const toggle = (touched: T) => {
    if (value.includes(touched)) return onChange(value.filter((kept) => kept !== touched))
    if (touched === none) return onChange([touched])
    onChange(options.map((o) => o.value).filter((v) => v === touched || (v !== none && value.includes(v))))
  }
  return (
    <fieldset class="choices">
      <legend class={hideLegend ? 'sr-only' : 'choices-legend'}>{legend}</legend>
      <div class={`choices-grid choices-${columns}`}>
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            type="checkbox"
            name={name}
            option={option}
            checked={value.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
