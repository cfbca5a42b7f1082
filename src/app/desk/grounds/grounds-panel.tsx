import { useMemo } from 'preact/hooks'
import { useStore } from '../../session/store'
import { Card, Notice, Screen } from '../../ui'
import { amountText, noteOf, perText } from '../../walk/benefit-words'
import { calculation } from '../../walk/calculation'
import { explain } from '../../walk/explain'
import type { Finding } from '../../walk/findings'
import { factName } from '../../walk/question-words'
import type { PanelProps } from '../panel'
import { baseMonths } from './base-months'
import { CompareCard } from './compare-card'
import { change, type Draft, draftFor, draftsOf } from './drafts'
import { historiesOf } from './histories'
import { LetterCard } from './letter-card'
import { MonthsCard } from './months-card'
import { readsOf } from './reads'
import { TraceCards } from './trace-cards'
import './grounds.css'

/** Why, for professionals. What is typed here stays while other panels are shown, and is forgotten with the case. */
export function GroundsPanel(props: PanelProps) {
  const { words, visit } = props
  if (visit.answers.size > 0) return <Grounds {...props} />
  return (
    <Screen title={words.t('grounds.title')} layout="page">
      <Notice>{words.t('grounds.empty')}</Notice>
    </Screen>
  )
}

/** Rights that are paid come first: they are those of which a decision was received. */
const STANDINGS = ['open', 'closed', 'undecided', 'refer'] as const

function Grounds({ words, today, terminal, session, visit, found }: PanelProps) {
  const { t } = words
  const { answers } = visit
  const day = today.today
  const store = draftsOf(session)
  const drafts = useStore(store)
  const finding = found.find(({ benefit }) => benefit.id === drafts.right) ?? firstOf(found)
  const { conditions, trace } = useMemo(
    () => (finding ? explain(finding, answers, day) : { conditions: [], trace: null }),
    [finding, answers, day],
  )
  const lines = useMemo(
    () => (trace ? calculation({ words, answers, today: day }, trace) : []),
    [words, answers, day, trace],
  )
  const bases = useMemo(
    () => (trace && finding ? baseMonths(trace, finding.benefit, answers, day) : null),
    [trace, finding, answers, day],
  )
  const histories = useMemo(
    () => (trace && finding ? historiesOf(words, finding.benefit, readsOf(trace).parameters) : []),
    [trace, finding, words],
  )
  if (!finding) return null
  const { benefit } = finding
  const kiosk = terminal !== undefined
  const typed = {
    draft: draftFor(drafts, benefit.id),
    onDraft: (part: Partial<Draft>) => change(store, benefit.id, part),
  }
  return (
    <div class="grounds">
      <Screen title={t('grounds.title')} lead={t('grounds.lead')} layout="full">
        <div class="grounds-pick">
          <label for="grounds-right">{t('grounds.right')}</label>
          <select
            id="grounds-right"
            value={benefit.id}
            onChange={(event) => store.set({ ...store.get(), right: event.currentTarget.value })}
          >
            {STANDINGS.map((standing) => (
              <optgroup key={standing} label={t(`grounds.standing.${standing}`)}>
                {found
                  .filter((one) => one.standing === standing)
                  .map((one) => (
                    <option key={one.benefit.id} value={one.benefit.id}>
                      {t(`droits.${one.benefit.id}.name`)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
        <Card tone={finding.standing === 'open' ? 'fir' : 'plain'} title={t(`droits.${benefit.id}.name`)}>
          <p>
            {t(`grounds.standing.${finding.standing}`)}{' '}
            {finding.amount && (
              <strong>
                {amountText(words, finding.amount)} {perText(words, finding.amount)}
              </strong>
            )}
          </p>
          <Note words={words} finding={finding} day={day} />
        </Card>
        <CompareCard
          key={`compare ${benefit.id}`}
          words={words}
          kiosk={kiosk}
          day={day}
          answers={answers}
          finding={finding}
          {...typed}
        />
        <TraceCards
          key={`trace ${benefit.id}`}
          words={words}
          kiosk={kiosk}
          conditions={conditions}
          lines={lines}
          histories={histories}
        />
        {bases && <MonthsCard words={words} answers={answers} bases={bases} />}
        <LetterCard
          key={`letter ${benefit.id}`}
          words={words}
          day={day}
          kiosk={kiosk}
          answers={answers}
          finding={finding}
          {...typed}
        />
      </Screen>
    </div>
  )
}

const firstOf = (found: readonly Finding[]): Finding | undefined =>
  found.find(({ standing, amount }) => standing === 'open' && amount?.per === 'month') ?? found[0]

function Note({ words, finding, day }: { words: PanelProps['words']; finding: Finding; day: string }) {
  const note = noteOf(words, finding, (factId) => factName(words, factId, day))
  return note ? <p>{note}</p> : null
}
