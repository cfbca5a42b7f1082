import { useMemo, useRef } from 'preact/hooks'
import { useStore } from '../../session/store'
import { Button, Notice, Screen } from '../../ui'
import { compare, MOST_SCENARIOS } from '../compare'
import type { PanelProps } from '../panel'
import { ChangeForm } from './change-form'
import { chosenOf } from './chosen'
import { Column } from './column'
import { canHappen, changeOf, fieldsOf, KINDS, type Kind } from './fields'
import { Totals } from './totals'
import '../../observatory/figures.css'
import '../foresight.css'
import './scenarios.css'

/** Up to four changes on the base case, side by side. */
export function ScenariosPanel({ words, rights, session, visit: { answers }, today: { today } }: PanelProps) {
  const { t } = words
  const store = chosenOf(session)
  const chosen = useStore(store)
  const added = useRef<number | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useMemo(
    () =>
      chosen
        .filter(({ kind }) => canHappen(kind, answers))
        .map((one) => {
          const fields = fieldsOf(words, one.kind, one.typed, answers, today)
          return { ...one, fields, change: changeOf(one.kind, fields, one.typed, answers) }
        }),
    [chosen, words, answers, today],
  )
  const compared = useMemo(
    () =>
      compare(
        rights,
        answers,
        shown.map(({ change }) => [change]),
        today,
      ),
    [rights, answers, shown, today],
  )
  if (answers.size === 0) {
    return (
      <Screen title={t('foresight.title')} layout="full">
        <Notice>{t('foresight.empty')}</Notice>
      </Screen>
    )
  }
  const names = shown.map(({ kind }, at) =>
    t('foresight.scenario', { number: at + 1, change: t(`foresight.change.${kind}`) }),
  )
  const add = (kind: Kind) => {
    const id = Math.max(0, ...chosen.map((one) => one.id)) + 1
    added.current = id
    store.set([...shown.map(({ id, kind, typed }) => ({ id, kind, typed })), { id, kind, typed: {} }])
  }
  const remove = (id: number) => {
    store.set(chosen.filter((one) => one.id !== id))
    // The button that was pressed goes: the keyboard goes on where a scenario is chosen.
    title.current?.focus()
  }
  const type = (id: number, name: string, value: string) =>
    store.set(chosen.map((one) => (one.id === id ? { ...one, typed: { ...one.typed, [name]: value } } : one)))
  return (
    <Screen title={t('foresight.title')} lead={t('foresight.lead')} layout="full">
      <div class="foresight">
        <section class="foresight-add no-print">
          <h2 ref={title} tabIndex={-1}>
            {t('foresight.add', { most: MOST_SCENARIOS })}
          </h2>
          <div class="foresight-kinds">
            {KINDS.map((kind) => (
              <Button
                key={kind}
                disabled={shown.length >= MOST_SCENARIOS || !canHappen(kind, answers)}
                onPress={() => add(kind)}
              >
                {t(`foresight.change.${kind}`)}
              </Button>
            ))}
          </div>
          {shown.length >= MOST_SCENARIOS && <p role="status">{t('foresight.full', { most: MOST_SCENARIOS })}</p>}
        </section>
        {shown.length > 0 && (
          <>
            <div class={`scenarios scenarios-${shown.length}`}>
              {compared.columns.map((column, at) => {
                const one = shown[at] as (typeof shown)[number]
                return (
                  <Column
                    key={one.id}
                    words={words}
                    name={names[at] ?? ''}
                    base={answers}
                    monthly={compared.base.monthly}
                    column={column}
                    today={today}
                  >
                    <ChangeForm
                      words={words}
                      name={names[at] ?? ''}
                      fields={one.fields}
                      typed={one.typed}
                      isNew={one.id === added.current}
                      onType={(field, value) => type(one.id, field, value)}
                      onRemove={() => remove(one.id)}
                    />
                  </Column>
                )
              })}
            </div>
            <Totals words={words} names={[t('foresight.base'), ...names]} compared={compared} />
            <p class="foresight-note">{t('foresight.note')}</p>
            <div class="no-print">
              <Button icon="printer" onPress={() => print()}>
                {t('foresight.print')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Screen>
  )
}
