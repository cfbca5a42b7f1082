import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { draftOf, isWorthAsking } from '../../ballot/draft'
import { Glossed } from '../../glossary/glossed'
import { IdleGuard } from '../../kiosk/idle-guard'
import { useIdleLimits } from '../../kiosk/use-idle-limits'
import { useRights } from '../../local/use-rights'
import { createSession } from '../../session/session'
import { useStore } from '../../session/store'
import { createTrail } from '../../session/trail'
import { findingsOnce } from '../../walk/findings'
import { next } from '../../walk/next'
import { useAmounts } from '../amounts/use-amounts'
import '../../ui/rest.css'
import type { VisitProps } from './props'
import { isGuide, paceOf, type Step } from './steps'
import { useGuide } from './use-guide'
import { VisitBar } from './visit-bar'
import { VisitScreen } from './visit-screen'

export { EndScreen } from '../end/end-screen'
export { Closing } from '../vote/closing'

/** One visit, from the first question to the erasure. All that it knows dies with it. */
export function Visit(props: VisitProps) {
  const { door, answers, words, today, terminal, onEnd, onFinish, onExit } = props
  const day = today.today
  const [session] = useState(() => createSession(day, answers))
  const visit = useStore(session)
  const rights = useRights(words, day)
  const found = useMemo(() => findingsOnce(rights, visit.answers, day), [rights, visit.answers, day])
  const [began] = useState(() => performance.now())
  const [trail] = useState(() =>
    createTrail<Step>(
      door === 'rights'
        ? { screen: 'questions', question: next(found, visit.answers, day) ?? null, editing: false, focus: [] }
        : { screen: door },
      onExit,
    ),
  )
  const step = useStore(trail)
  const guide = useGuide(words, isGuide(step))
  const limits = useIdleLimits(paceOf(step, props.preferences.scan), terminal)
  const amounts = useAmounts(words)

  // Laid, not passive: a visit may end before passive effects run.
  useLayoutEffect(
    () => () => {
      trail.leave()
      session.wipe()
    },
    [trail, session],
  )

  const finish = () => {
    const draft = draftOf(visit, found, day, performance.now() - began)
    onFinish(isWorthAsking(draft) ? draft : null)
  }

  return (
    <>
      <VisitBar {...props} onQuit={onEnd} asks={step.screen === 'questions'} />
      <Glossed language={words.language}>
        <VisitScreen
          words={amounts.words}
          amounts={amounts.toggle}
          today={today}
          printer={terminal ? terminal.printer : 'a4'}
          kiosk={terminal !== undefined}
          session={session}
          visit={visit}
          rights={rights}
          found={found}
          trail={trail}
          step={step}
          guide={guide}
          onLeave={onExit}
          onEnd={finish}
        />
      </Glossed>
      {terminal && <IdleGuard words={words} limits={limits} onGone={onEnd} />}
    </>
  )
}
