import { useMemo } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import { type Answers, answerKey } from '../../../engine/types'
import { dateNaissance, type Foyer, foyer } from '../../../law/facts'
import { menage } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import { personOf, subjectName } from '../../walk/people'
import type { Draft, Entry } from './entry'
import { Field } from './field'
import type { Group } from './fields'
import { HouseholdField } from './household-field'

interface Props extends Group {
  readonly words: Words
  readonly entry: Entry
  readonly answers: Answers
  readonly drafts: ReadonlyMap<string, Draft>
  readonly today: IsoDate
}

const HOUSEHOLD = answerKey(foyer, menage)

/** The fields about one subject: drawn again only when one of them, or the name of the subject, has changed. */
export function FieldGroup({ words, entry, answers, drafts, today, subject, fields }: Props) {
  const personne = personOf(subject)
  const shown = fields.map((field) => {
    const key = answerKey(field.fact, field.subject)
    return { key, field, value: answers.get(key), draft: drafts.get(key) }
  })
  const named = [answers.get(HOUSEHOLD), personne && answers.get(answerKey(dateNaissance, personne))]
  return useMemo(
    () => (
      <fieldset class="entry-group">
        <legend>{subjectName(words, answers, subject)}</legend>
        <div class="entry-fields">
          {shown.map(({ key, field, value, draft }) =>
            key === HOUSEHOLD ? (
              <HouseholdField key={key} words={words} entry={entry} field={field} value={value as Foyer | undefined} />
            ) : (
              <Field
                key={key}
                {...{ words, entry, field, value, today }}
                draft={draft?.text}
                left={draft?.left ?? false}
              />
            ),
          )}
        </div>
      </fieldset>
    ),
    [words, entry, today, ...named, ...shown.flatMap(({ key, value, draft }) => [key, value, draft])],
  )
}
