import { useMemo, useState } from 'preact/hooks'
import type { Subject } from '../../../engine/types'
import { ErrorText, MultiChoice } from '../../ui'
import { draftsOf, keyOf } from '../../walk/drafts'
import { subjectName } from '../../walk/people'
import { allSaid, type Item, type Section, sectionsOf, trueOf } from '../../walk/situations'
import type { QuestionProps } from './question-screen'

const NONE = 'none'

/** A list to tick: what is true of the visitor, the partner, the children and the household; or nothing of it. */
export function Situations({ words, question, answers, onAnswer, frame }: QuestionProps) {
  const { t } = words
  const [drafts, setDrafts] = useState(() => draftsOf(question, answers))
  const sections = useMemo(() => sectionsOf(words, question, answers), [words, question, answers])
  const items = sections.flatMap((section) => section.items)
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    items.filter((item) => trueOf(item, drafts).length > 0).map(({ id }) => id),
  )
  const [none, setNone] = useState(() => drafts.size > 0 && ticked.length === 0)
  const [error, setError] = useState<string>()

  const tick = (section: Section, chosen: readonly string[]) => {
    const kept = ticked.filter((id) => !section.items.some((item) => item.id === id))
    setTicked([...kept, ...chosen])
    setNone(false)
    setError(undefined)
    const next = new Map(drafts)
    for (const item of section.items) {
      const [only, ...others] = item.lines
      if (!chosen.includes(item.id)) for (const line of item.lines) next.set(keyOf(line), false)
      else if (only && others.length === 0) next.set(keyOf(only), true)
    }
    setDrafts(next)
  }
  const choose = (item: Item, chosen: readonly string[]) => {
    setError(undefined)
    setDrafts(new Map([...drafts, ...item.lines.map((line) => [keyOf(line), chosen.includes(keyOf(line))] as const)]))
  }
  const tickNone = (chosen: readonly string[]) => {
    setNone(chosen.length > 0)
    setError(undefined)
    if (chosen.length > 0) {
      setTicked([])
      setDrafts(new Map())
    }
  }
  const go = () => {
    const unsaid = items.find((item) => ticked.includes(item.id) && trueOf(item, drafts).length === 0)
    if (unsaid) setError(unsaid.id)
    else if (ticked.length === 0 && !none) setError(NONE)
    else onAnswer(allSaid(question, drafts))
  }
  const name = (subject: Subject) => subjectName(words, answers, subject)

  return frame(
    <div class="situations">
      {sections.map((section) => (
        <div key={section.title} class="answer">
          <MultiChoice
            legend={section.title}
            options={section.items.map(({ id, label, hint }) => ({ value: id, label, hint: hint ?? undefined }))}
            value={ticked.filter((id) => section.items.some((item) => item.id === id))}
            onChange={(chosen) => tick(section, chosen)}
            columns={2}
          />
          {section.items
            .filter((item) => item.lines.length > 1 && ticked.includes(item.id))
            .map((item) => (
              <div key={item.id} class="situations-who">
                <MultiChoice
                  legend={t('questions.ui.which', { situation: item.label })}
                  options={item.lines.map((line) => ({ value: keyOf(line), label: name(line.subject) }))}
                  value={trueOf(item, drafts).map(keyOf)}
                  onChange={(chosen) => choose(item, chosen)}
                  columns={2}
                />
                {error === item.id && <ErrorText>{t('questions.errors.which')}</ErrorText>}
              </div>
            ))}
        </div>
      ))}
      <div class="answer">
        <MultiChoice
          legend={t('questions.ui.orNone')}
          hideLegend
          options={[{ value: NONE, label: t('questions.ui.none') }]}
          value={none ? [NONE] : []}
          onChange={tickNone}
        />
        {error === NONE && <ErrorText>{t('questions.errors.tick')}</ErrorText>}
      </div>
    </div>,
    go,
  )
}
