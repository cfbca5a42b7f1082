import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Ballot } from '../../../statistics/ballot'
import { count, mayCount } from '../../ballot/device-box'
import { idleLimits } from '../../kiosk/idle'
import { IdleGuard } from '../../kiosk/idle-guard'
import type { Terminal } from '../../kiosk/terminal'
import { Button, Screen, TopBar } from '../../ui'
import type { VoteProps } from '../visit/props'
import { LastQuestions } from './last-questions'
import './vote.css'

interface Props extends VoteProps {
  readonly terminal: Terminal
}

/** The vote: nothing of a visit is counted but after a yes. The visit itself is erased already. */
export function VoteScreen({ words, today, terminal, draft, onDone }: Props) {
  const { t } = words
  const [stage, setStage] = useState<'wait' | 'ask' | 'more'>('wait')
  const ballot = useRef<Ballot>({ ...draft, mode: null, first: null, outcomes: new Map(), question: null })
  const limits = useMemo(() => idleLimits(stage === 'ask', terminal.idleSeconds), [stage, terminal])
  useEffect(() => {
    let left = false
    mayCount(draft.lastedMs, today.today).then((may) => {
      if (left) return
      if (may) setStage('ask')
      else onDone()
    })
    return () => {
      left = true
    }
  }, [])
  const close = (cast: Ballot | 'refused') => {
    void count(cast, today.today)
    onDone()
  }
  // Somebody who said yes and left is counted, with what they said.
  const gone = () => (stage === 'more' ? close(ballot.current) : onDone())
  return (
    <>
      <TopBar brand={t('start.brand')} />
      {stage === 'ask' && (
        <Screen key="ask" title={t('vote.title')} lead={t('vote.lead')} layout="page">
          <p>{t('vote.box')}</p>
          <p>{t('vote.leaves')}</p>
          <p>{t('vote.use')}</p>
          <p>{t('vote.final')}</p>
          <div class="vote-answers">
            <Button wide onPress={() => setStage('more')}>
              {t('vote.yes')}
            </Button>
            <Button wide onPress={() => close('refused')}>
              {t('vote.no')}
            </Button>
          </div>
        </Screen>
      )}
      {stage === 'more' && (
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
