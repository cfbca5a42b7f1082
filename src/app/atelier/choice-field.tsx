import { elementId } from './explain'
import { type FieldProps, helpOf, labelOf } from './field-props'
import { describedBy, Fieldset, Hints } from './frame'
import { languageNameIn } from './spoken'
import { at, put } from './tree'

interface SelectProps extends FieldProps {
  readonly choices: readonly (readonly [value: unknown, name: string])[]
  readonly none: string
  readonly empty: unknown
}

function Select(props: SelectProps) {
  const { field, tree, around, faults, choices, none, empty, onChange } = props
  const path = around + field.path
  const wrong = faults.filter((fault) => fault.path === path)
  const value = at(tree, field.path)
  return (
    <div class="atelier-field">
      <label for={elementId(path)}>{labelOf(props)}</label>
      <select
        id={elementId(path)}
        aria-invalid={wrong.length > 0}
        aria-describedby={describedBy(path)}
        value={choices.some(([one]) => one === value) ? String(value) : ''}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([one]) => String(one) === currentTarget.value)
          onChange(put(tree, field.path, chosen ? chosen[0] : empty))
        }}
      >
        <option value="">{none}</option>
        {choices.map(([one, name]) => (
          <option key={String(one)} value={String(one)}>
            {name}
          </option>
        ))}
      </select>
      <Hints path={path} help={helpOf(props)} faults={wrong} explain={props.explain} />
    </div>
  )
}

/** One of several values; the empty one is "not known" where the schema allows it. */
export function ChoiceField(props: FieldProps<'choice'>) {
  const { field, words } = props
  const required = field.empty === 'required'
  return (
    <Select
      {...props}
      choices={field.options.map((option) => [option, words.t(field.said(option))])}
      none={words.t(field.none ?? (required ? 'atelier.form.choose' : 'atelier.form.unknown'))}
      empty={required ? '' : null}
    />
  )
}

/** One of the places of the draft. */
export const PlaceField = (props: FieldProps<'place'>) => (
  <Select
    {...props}
    choices={props.places.map(({ id, name }) => [id, name])}
    none={props.words.t('atelier.form.choose')}
    empty=""
  />
)

interface TicksProps extends FieldProps {
  readonly choices: readonly (readonly [value: string, name: string])[]
  /** What no tick leaves. */
  readonly none: unknown
}

function Ticks(props: TicksProps) {
  const { field, tree, around, faults, choices, none, onChange } = props
  const path = around + field.path
  const held = at(tree, field.path)
  const ticked: readonly unknown[] = Array.isArray(held) ? held : []
  const wrong = faults.filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`))
  const tick = (value: string, on: boolean) => {
    const next = on ? [...ticked, value] : ticked.filter((one) => one !== value)
    onChange(put(tree, field.path, next.length === 0 ? none : next))
  }
  return (
    <Fieldset path={path} legend={labelOf(props)} help={helpOf(props)} faults={wrong} explain={props.explain}>
      <div class="atelier-ticks">
        {choices.map(([value, name]) => (
          <label key={value} class="atelier-tick">
            <input
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={({ currentTarget }) => tick(value, currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  )
}

/** Several values. */
export const SeveralField = (props: FieldProps<'several'>) => (
  <Ticks
    {...props}
    choices={props.field.options.map((option) => [option, props.words.t(props.field.said(option))])}
    none={props.field.empty === 'null' ? null : []}
  />
)

/** Languages that are spoken. None ticked: not known. */
export const SpokenField = (props: FieldProps<'spoken'>) => (
  <Ticks
    {...props}
    choices={props.field.options.map((code) => [code, languageNameIn(props.words.language, code)])}
    none={null}
  />
)
