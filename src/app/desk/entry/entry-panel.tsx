import { useMemo, useRef } from 'preact/hooks'
import { answerKey, type FactRef } from '../../../engine/types'
import { type Foyer, foyer } from '../../../law/facts'
import { menage } from '../../../law/menage'
import { useStore } from '../../session/store'
import { Button, Screen } from '../../ui'
import { subjectName } from '../../walk/people'
import type { PanelProps } from '../panel'
import { entryOf } from './entry'
import { Field } from './field'
import { fieldsOf, type Group, type Part } from './fields'
import { HouseholdField } from './household-field'
import { goOn, goTo } from './keys'
import { Outcomes } from './outcomes'
import { proposed } from './proposed'
import { QUESTION_MARK } from './typed'
import { useForesight } from './use-foresight'
import './entry.css'

const HOUSEHOLD = answerKey(foyer, menage)
const keyOf = ({ fact, subject }: FactRef) => answerKey(fact, subject)

/** All facts of a household on one page, in the order of an interview, with what they give beside them. */
export function EntryPanel({ words, today: { today }, rights, session, visit, found }: PanelProps) {
  const { t } = words
  const form = useRef<HTMLFormElement>(null)
  const entry = entryOf(session)
  const drafts = useStore(entry)
  const { answers } = visit
  const foresight = useForesight(rights, answers, today)
  const { parts, idle } = useMemo(() => {
    const here = document.activeElement?.getAttribute('data-key') ?? null
    return fieldsOf(answers, found, foresight, here)
  }, [answers, found, foresight])
  const everything = [...parts.flatMap(([, groups]) => groups), ...idle].flatMap(({ fields }) => fields)
  const fieldAt = (element: Element) => {
    const key = element.closest('[data-key]')?.getAttribute('data-key')
    return everything.find((field) => keyOf(field) === key)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const field = fieldAt(target) ?? fieldAt(target.closest('.entry-several')?.querySelector('[data-key]') ?? target)
    if (event.key === QUESTION_MARK && target instanceof HTMLSelectElement && field?.fact.plausible) {
      event.preventDefault()
      entry.unknown(field)
    }
    if (event.key !== 'Enter' || target instanceof HTMLButtonElement || target.closest('summary')) return
    event.preventDefault()
    const part = target.closest<HTMLElement>('[data-part]')?.dataset.part
    if (event.ctrlKey) acceptAll(part as Part)
    else if (field) entry.accept(field)
    // What was just said may bring fields: they are drawn first.
    queueMicrotask(() => form.current && goOn(form.current, event.ctrlKey ? lastOf(target) : target))
  }
  const offered = (part: Part) =>
    (parts.find(([one]) => one === part)?.[1] ?? [])
      .flatMap(({ fields }) => fields)
      .filter((field) => !answers.has(keyOf(field)) && proposed(field) !== undefined && keyOf(field) !== HOUSEHOLD)
  const acceptAll = (part: Part) => {
    for (const field of offered(part)) entry.accept(field)
  }

  const group = ({ subject, fields }: Group) => (
    <fieldset key={subject.id} class="entry-group">
      <legend>{subjectName(words, answers, subject)}</legend>
      <div class="entry-fields">
        {fields.map((field) => {
          const key = keyOf(field)
          if (key === HOUSEHOLD) {
            const value = answers.get(key) as Foyer | undefined
            return <HouseholdField key={key} words={words} entry={entry} field={field} value={value} />
          }
          const draft = drafts.get(key)
          const shown = { draft: draft?.text, left: draft?.left ?? false }
          return (
            <Field
              key={key}
              words={words}
              entry={entry}
              field={field}
              value={answers.get(key)}
              today={today}
              {...shown}
            />
          )
        })}
      </div>
    </fieldset>
  )
  return (
    <Screen title={t('desk.entry.title')} lead={t('desk.entry.lead')} layout="full">
      <div class="entry">
        {/* Sent by nobody: a form, so that its fields belong together. */}
        <form ref={form} class="entry-form" onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown}>
          {parts.map(
            ([part, groups]) =>
              groups.length > 0 && (
                <section key={part} class="entry-part" data-part={part} aria-label={t(`desk.entry.part.${part}`)}>
                  <h2>{t(`desk.entry.part.${part}`)}</h2>
                  {groups.map(group)}
                  {offered(part).length > 0 && (
                    <Button icon="check" onPress={() => acceptAll(part)}>
                      {t('desk.entry.accept', { count: offered(part).length })}
                    </Button>
                  )}
                </section>
              ),
          )}
          {idle.length > 0 && (
            <details class="entry-part">
              <summary>{t('desk.entry.idle')}</summary>
              {idle.map(group)}
            </details>
          )}
        </form>
        <Outcomes
          words={words}
          answers={answers}
          found={found}
          today={today}
          onFact={(field) => goTo(form.current, keyOf(field))}
        />
      </div>
    </Screen>
  )
}

/** The last field of the part that an element is in. */
const lastOf = (element: Element): Element =>
  [...(element.closest('[data-part]')?.querySelectorAll('[data-key]') ?? [])].at(-1) ?? element
