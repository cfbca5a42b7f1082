import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import { answerKey } from '../../../engine/types'
import { dateNaissance, type Foyer, foyer } from '../../../law/facts'
import { menage } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import type { Session } from '../../session/session'
import { personOf, subjectName } from '../../walk/people'
import type { Entry } from './entry'
import { Field } from './field'
import type { Group } from './fields'
import { HouseholdField } from './household-field'

interface Props extends Group {
  readonly words: Words
  readonly session: Session
  readonly entry: Entry
  readonly today: IsoDate
}

const HOUSEHOLD = answerKey(foyer, menage)

/** The fields about one subject: it watches the case by itself, and is drawn again only when it shows something else. */
export function FieldGroup({ words, session, entry, today, subject, fields }: Props) {
  const keys = useMemo(() => fields.map(({ fact, subject }) => answerKey(fact, subject)), [fields])
  const personne = personOf(subject)
  const named = [HOUSEHOLD, ...(personne ? [answerKey(dateNaissance, personne)] : [])]
  const read = () => {
    const [{ answers }, drafts] = [session.get(), entry.get()]
    return [...named, ...keys].flatMap((key) => [answers.get(key), drafts.get(key)])
  }
  const [, redraw] = useState(0)
  const shown = useRef<readonly unknown[]>([])
  shown.current = read()
  useEffect(() => {
    const look = () => {
      if (read().some((value, at) => value !== shown.current[at])) redraw((count) => count + 1)
    }
    // What changed before anybody watched.
    look()
    const ends = [session.subscribe(look), entry.subscribe(look)]
    return () => {
      for (const end of ends) end()
    }
  }, [session, entry, keys])
  const { answers } = session.get()
  const drafts = entry.get()
  return (
    <fieldset class="entry-group">
      <legend>{subjectName(words, answers, subject)}</legend>
      <div class="entry-fields">
        {fields.map((field, at) => {
          const key = keys[at] as string
          const [value, draft] = [answers.get(key), drafts.get(key)]
          return key === HOUSEHOLD ? (
            <HouseholdField key={key} words={words} entry={entry} field={field} value={value as Foyer | undefined} />
          ) : (
            <Field
              key={key}
              {...{ words, entry, field, value, today }}
              draft={draft?.text}
              left={draft?.left ?? false}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
