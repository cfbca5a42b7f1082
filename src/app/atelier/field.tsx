import { ChoiceField, PlaceField, SeveralField, SpokenField } from './choice-field'
import type { FieldProps } from './field-props'
import type { Field } from './fields'
import { GroupField, RowsField } from './group-field'
import { LineField } from './line-field'
import { ReviewsField } from './reviews-field'
import { WordsField } from './words-field'

function One(props: FieldProps) {
  const { field } = props
  switch (field.kind) {
    case 'input':
      return <LineField {...props} field={field} />
    case 'choice':
      return <ChoiceField {...props} field={field} />
    case 'place':
      return <PlaceField {...props} field={field} />
    case 'several':
      return <SeveralField {...props} field={field} />
    case 'spoken':
      return <SpokenField {...props} field={field} />
    case 'words':
      return <WordsField {...props} field={field} />
    case 'group':
      return <GroupField {...props} field={field} />
    case 'rows':
      return <RowsField {...props} field={field} />
    case 'reviews':
      return <ReviewsField {...props} field={field} />
  }
}

/** Fields one after the other. */
export function Fields({ fields, ...props }: Omit<FieldProps, 'field'> & { readonly fields: readonly Field[] }) {
  return (
    <>
      {fields.map((field) => (
        <One key={field.path} {...props} field={field} />
      ))}
    </>
  )
}
