import { useEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../i18n/words'
import { Button, Modal, Ring } from '../ui'
import { watchGestures } from './gestures'
import { type IdleLimits, type IdleState, idleState, READING } from './idle'

interface Props {
  readonly words: Words
  readonly limits: IdleLimits
  /** Nobody is there any more. */
  readonly onGone: () => void
}

/** Besides gestures: somebody who scrolls, and somebody who listens. */
const SIGNS = ['pointermove', 'touchmove', READING] as const
const TICK_MS = 500

/** Watches for a visitor who has left; warns first, as often as needed. Uses the monotonic clock. */
export function IdleGuard({ words, limits, onGone }: Props) {
  const last = useRef(performance.now())
  const [state, setState] = useState<IdleState>({ kind: 'present' })
  const warned = state.kind === 'warning'
  const stay = () => {
    last.current = performance.now()
    setState({ kind: 'present' })
  }

  useEffect(() => {
    if (warned) return
    return watchGestures(() => {
      last.current = performance.now()
    }, SIGNS)
  }, [warned])

  useEffect(() => {
    const timer = setInterval(() => {
      const now = idleState(performance.now() - last.current, limits)
      if (now.kind === 'gone') onGone()
      else if (now.kind === 'warning' || warned) setState(now)
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [limits, onGone, warned])

  return state.kind === 'warning' ? <Warning words={words} state={state} onStay={stay} onLeave={onGone} /> : null
}

interface WarningProps {
  readonly words: Words
  readonly state: Extract<IdleState, { kind: 'warning' }>
  readonly onStay: () => void
  readonly onLeave: () => void
}

function Warning({ words: { t }, state, onStay, onLeave }: WarningProps) {
  return (
    <Modal
      title={t('kiosk.idle.title')}
      role="alert"
      onClose={onStay}
      actions={
        <>
          <Button variant="secondary" icon="log-out" onPress={onLeave}>
            {t('kiosk.quit')}
          </Button>
          <Button variant="primary" wide onPress={onStay}>
            {t('kiosk.idle.stay')}
          </Button>
        </>
      }
    >
      <Ring fraction={state.left} label={t('kiosk.idle.ring')}>
        {state.secondsLeft}
      </Ring>
      <p>{t('kiosk.idle.text')}</p>
    </Modal>
  )
}
