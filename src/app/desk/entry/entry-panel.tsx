import { useMemo, useRef } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import { answerKey, type FactRef } from '../../../engine/types'
import { foyer } from '../../../law/facts'
import { menage } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import { Button, Screen } from '../../ui'
import type { PanelProps } from '../panel'
import { type Entry, entryOf } from './entry'
import { FieldGroup } from './field-group'
import { fieldsOf, type Group, type Part, sameFields } from './fields'
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
                  <Groups {...{ words, session, entry, today, groups }} />
                  <Accept {...{ words, count: offered(part).length }} onPress={() => acceptAll(part)} />
                </section>
              ),
          )}
          {idle.length > 0 && (
            <details class="entry-part">
              <summary>{t('desk.entry.idle')}</summary>
              <Groups {...{ words, session, entry, today, groups: idle }} />
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

type GroupsProps = Pick<PanelProps, 'words' | 'session'> & {
  readonly entry: Entry
  readonly today: IsoDate
  readonly groups: readonly Group[]
}

/** Fields by subject, drawn again only when there are others: each group watches what it shows. */
function Groups({ words, session, entry, today, groups }: GroupsProps) {
  const drawn = useRef(groups)
  if (!sameFields(drawn.current, groups)) drawn.current = groups
  return useMemo(
    () => (
      <>
        {drawn.current.map(({ subject, fields }) => (
          <FieldGroup key={subject.id} {...{ words, session, entry, today, subject, fields }} />
        ))}
      </>
    ),
    [words, session, entry, today, drawn.current],
  )
}

/** Takes all that a part proposes. */
function Accept({ words: { t }, count, onPress }: { words: Words; count: number; onPress: () => void }) {
  if (count === 0) return null
  return (
    <Button icon="check" onPress={onPress}>
      {t('desk.entry.accept', { count })}
    </Button>
  )
}

/** The last field of the part that an element is in. */
const lastOf = (element: Element): Element =>
  [...(element.closest('[data-part]')?.querySelectorAll('[data-key]') ?? [])].at(-1) ?? element
