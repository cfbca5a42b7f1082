import { useRef, useState } from 'preact/hooks'
import type { Ballot } from '../../../statistics/ballot'
import { count, mayCount } from '../../ballot/device-box'
import { IdleGuard } from '../../kiosk/idle-guard'
import type { Terminal } from '../../kiosk/terminal'
import { useIdleLimits } from '../../kiosk/use-idle-limits'
import { Screen } from '../../ui'
import type { VoteProps } from '../visit/props'
import { VisitBar } from '../visit/visit-bar'
import { LastQuestions } from './last-questions'
import { useAllowed } from './use-allowed'

interface Props extends VoteProps {
  readonly terminal: Terminal
}

/** What a yes and a no mean. */
const POINTS = ['erased', 'adds', 'never', 'leaves', 'no', 'final'] as const

/** The vote: nothing of a visit is counted but after a yes. The visit itself is erased already. */
export function VoteScreen({ words, today, terminal, preferences, onPreferences, draft, onDone }: Props) {
  const { t } = words
  const [accepted, setAccepted] = useState(false)
  const ballot = useRef<Ballot>({ ...draft, mode: null, first: null, outcomes: new Map(), question: null })
  const limits = useIdleLimits(accepted ? 'answering' : 'reading', terminal)
  const allowed = useAllowed(() => mayCount(draft.lastedMs, today.today), onDone)
  const close = (cast: Ballot | 'refused') => {
    void count(cast, today.today)
    onDone()
  }
  // Somebody who said yes and left is counted, with what they said.
  const gone = () => (accepted ? close(ballot.current) : onDone())
  return (
    <>
      <VisitBar words={words} preferences={preferences} onPreferences={onPreferences} />
      {allowed && !accepted && (
        <Screen
          key="ask"
          title={t('vote.title')}
          lead={t('vote.lead')}
          layout="page"
          answers={[
            { label: t('vote.yes'), onPress: () => setAccepted(true) },
            { label: t('vote.no'), onPress: () => close('refused') },
          ]}
        >
          <ul class="bullets">
            {POINTS.map((point) => (
              <li key={point}>{t(`vote.points.${point}`)}</li>
            ))}
          </ul>
        </Screen>
      )}
      {accepted && (
        <LastQuestions
          words={words}
          today={today.today}
          rights={draft.rights}
          onChange={(said) => {
            ballot.current = { ...ballot.current, ...said }
          }}
          onDone={() => close(ballot.current)}
        />
      )}
      <IdleGuard words={words} limits={limits} onGone={gone} />
    </>
  )
}
