import { useId } from 'preact/hooks'
import { Button } from './button'
import { ChoiceGroup, type ChoiceOption } from './choice-group'
import { Icon, type IconName } from './icon'
import { useKeptFocus } from './use-kept-focus'

/** The most children that the screen lets add. */
export const MAX_CHILDREN = 12

export interface Household {
  /** How the couple lives; `null`: no partner, empty: not said yet. */
  conjoint: string | null
  /** Ids of the children, stable when another is removed: `enfant1`, `enfant2`… */
  enfants: string[]
}

export interface HouseholdCardsProps {
  legend: string
  hideLegend?: boolean | undefined
  value: Household
  onChange: (value: Household) => void
  /** Legal forms of a couple. */
  unions: readonly ChoiceOption<string>[]
  labels: {
    you: string
    partner: string
    union: string
    child: (rank: number) => string
    addPartner: string
    addChild: string
    remove: string
    /** Full names of the remove buttons, starting with `remove`. */
    removePartner: string
    removeChild: (rank: number) => string
  }
}

/** The first free id of a child. */
export function nextChild(enfants: readonly string[]): string {
  let rank = 1
  while (enfants.includes(`enfant${rank}`)) rank++
  return `enfant${rank}`
}

/** Who lives here, one card a person: "you" stays, a partner and children are added and removed. */
export function HouseholdCards({ legend, hideLegend, value, onChange, unions, labels }: HouseholdCardsProps) {
  const { conjoint, enfants } = value
  const { list, leave } = useKeptFocus<HTMLUListElement>()
  const id = useId()
  const remove = (next: Household) => {
    leave()
    onChange(next)
  }
  return (
    <fieldset class="household">
      <legend id={id} class={hideLegend ? 'sr-only' : 'pad-label'}>
        {legend}
      </legend>
      <ul class="household-people" ref={list} tabIndex={-1} aria-labelledby={id} aria-live="polite">
        <Person icon="user" name={labels.you} />
        {conjoint !== null && (
          <Person
            icon="user"
            name={labels.partner}
            remove={labels.remove}
            removeName={labels.removePartner}
            onRemove={() => remove({ conjoint: null, enfants })}
          />
        )}
        {enfants.map((child, index) => (
          <Person
            key={child}
            icon="baby"
            name={labels.child(index + 1)}
            remove={labels.remove}
            removeName={labels.removeChild(index + 1)}
            onRemove={() => remove({ conjoint, enfants: enfants.filter((kept) => kept !== child) })}
          />
        ))}
      </ul>
      {conjoint !== null && (
        <ChoiceGroup
          legend={labels.union}
          options={unions}
          value={conjoint}
          onChange={(union) => onChange({ conjoint: union, enfants })}
        />
      )}
      <div class="household-add">
        {conjoint === null && (
          <Button icon="plus" onPress={() => onChange({ conjoint: '', enfants })}>
            {labels.addPartner}
          </Button>
        )}
        {enfants.length < MAX_CHILDREN && (
          <Button icon="plus" onPress={() => onChange({ conjoint, enfants: [...enfants, nextChild(enfants)] })}>
            {labels.addChild}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

interface PersonProps {
  icon: IconName
  name: string
  remove?: string
  removeName?: string
  onRemove?: () => void
}

function Person({ icon, name, remove, removeName, onRemove }: PersonProps) {
  return (
    <li class={onRemove ? 'person' : 'person person-you'}>
      <span class="person-face">
        <Icon name={icon} />
      </span>
      <span class="person-name">{name}</span>
      {onRemove && (
        <button type="button" class="person-remove" aria-label={removeName} onClick={onRemove}>
          <Icon name="x" />
          <span>{remove}</span>
        </button>
      )}
    </li>
  )
}
