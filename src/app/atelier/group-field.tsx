import { useRef } from 'preact/hooks'
import { Button } from '../ui'
import { elementId } from './explain'
import { Fields } from './field'
import { type FieldProps, helpOf, labelOf } from './field-props'
import { describedBy, Fieldset, Hints } from './frame'
import { at, put, type Tree } from './tree'

/** Fields together. With an `initial` they are there only when the box is ticked; what was typed comes back with the tick. */
export function GroupField(props: FieldProps<'group'>) {
  const { field, tree, around, faults, onChange } = props
  const path = around + field.path
  const held = at(tree, field.path)
  const last = useRef<unknown>(undefined)
  const childHasPath = field.fields.some((child) => child.path === field.path)
  const wrong = childHasPath ? [] : faults.filter((fault) => fault.path === path)
  const hints = { path, help: helpOf(props), faults: wrong, explain: props.explain }
  const inside = <Fields {...props} fields={field.fields} />
  if (field.initial === undefined) {
    return (
      <Fieldset {...hints} legend={labelOf(props)}>
        {inside}
      </Fieldset>
    )
  }
  const on = held !== undefined && held !== null
  const tick = (wanted: boolean) => {
    if (!wanted) last.current = held
    const without = field.empty === 'absent' ? undefined : null
    onChange(put(tree, field.path, wanted ? (last.current ?? field.initial) : without))
  }
  const id = childHasPath ? `${elementId(path)}-on` : elementId(path)
  return (
    <div class="atelier-group">
      <label class="atelier-tick">
        <input
          id={id}
          type="checkbox"
          checked={on}
          aria-describedby={describedBy(childHasPath ? `${path}.on` : path)}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        <span>{labelOf(props)}</span>
      </label>
      <Hints {...hints} path={childHasPath ? `${path}.on` : path} />
      {on && <div class="atelier-inside">{inside}</div>}
    </div>
  )
}

/** Rows of the same fields, such as hours. */
export function RowsField(props: FieldProps<'rows'>) {
  const { words, field, tree, around, faults, onChange } = props
  const { t } = words
  const path = around + field.path
  const held = at(tree, field.path)
  const rows = (Array.isArray(held) ? held : []) as readonly Tree[]
  // A row keeps its inputs when one above it goes.
  const keys = useRef<{ readonly all: number[]; next: number }>({ all: [], next: 0 }).current
  while (keys.all.length < rows.length) keys.all.push(keys.next++)
  const set = (next: readonly Tree[]) => onChange(put(tree, field.path, next))
  const remove = (index: number) => {
    keys.all.splice(index, 1)
    set(rows.filter((_, other) => other !== index))
  }
  const wrong = faults.filter((fault) => fault.path === path)
  return (
    <Fieldset path={path} legend={labelOf(props)} help={helpOf(props)} faults={wrong} explain={props.explain}>
      {rows.map((row, index) => {
        const own = `${path}.${index}`
        return (
          <Fieldset
            key={keys.all[index]}
            path={own}
            legend={t(`atelier.form.rows.${field.row}.name`, { number: index + 1 })}
            help={undefined}
            faults={faults.filter((fault) => fault.path === own)}
            explain={props.explain}
          >
            <div class="atelier-row">
              <Fields
                {...props}
                fields={field.fields}
                tree={row}
                around={`${own}.`}
                onChange={(next) => set(rows.map((other, at) => (at === index ? next : other)))}
              />
            </div>
            <Button variant="quiet" icon="trash-2" onPress={() => remove(index)}>
              {t(`atelier.form.rows.${field.row}.remove`, { number: index + 1 })}
            </Button>
          </Fieldset>
        )
      })}
      <div>
        <Button icon="plus" onPress={() => set([...rows, field.blank as Tree])}>
          {t(`atelier.form.rows.${field.row}.add`)}
        </Button>
      </div>
    </Fieldset>
  )
}
