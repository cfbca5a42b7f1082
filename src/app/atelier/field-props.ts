import type { Fault } from '../../content/local/faults'
import type { Words } from '../i18n/words'
import type { Field } from './fields'
import type { Tree } from './tree'

/** A place that a tariff may be of. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What each field of a form is given. */
export interface FieldProps<Kind extends Field['kind'] = Field['kind']> {
  readonly words: Words
  readonly field: Field & { readonly kind: Kind }
  /** What the path of the field starts from: the item, or a row of it. */
  readonly tree: Tree
  /** Path of the tree in the item, with its dot; empty for the item. */
  readonly around: string
  readonly faults: readonly Fault[]
  /** The same in words. */
  explain(fault: Fault): string
  readonly places: readonly Named[]
  readonly today: string
  onChange(tree: Tree): void
}

/** Words of a field. */
export const labelOf = ({ words, field }: Pick<FieldProps, 'words' | 'field'>): string =>
  words.t(`atelier.fields.label.${field.label}`)

/** What helps with a field, if anything does. */
export const helpOf = ({ words, field }: Pick<FieldProps, 'words' | 'field'>): string | undefined =>
  field.help ? words.t(`atelier.fields.help.${field.label}`) : undefined
