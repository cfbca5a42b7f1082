import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { languageName, type OfficeLanguage } from '../i18n/languages'
import type { Words } from '../i18n/words'
import type { Today } from '../kiosk/clock'
import type { Terminal } from '../kiosk/terminal'
import { useLeft } from '../kiosk/use-left'
import { useRights } from '../local/use-rights'
import { createSession, type Session } from '../session/session'
import { useStore } from '../session/store'
import { AskPin } from '../staff/ask-pin'
import { ChoosePin } from '../staff/choose-pin'
import type { Pin } from '../staff/pin'
import { Button, TopBar } from '../ui'
import { useCurveAhead } from './curve/use-curve'
import { DeskFrame } from './desk-frame'
import { follower } from './follow'
import { LockWarning } from './lock-warning'
import { deskWords, othersThan } from './words'

interface Props {
  readonly words: Words
  readonly today: Today
  readonly terminal: Terminal | undefined
  readonly pin: Pin
}

/** An open desk is locked that long after the last gesture; its case waits behind the code. */
const OPEN_SECONDS = 180
/** A case that waits behind the code is forgotten after that, whoever tries codes meanwhile. */
const WAITS_SECONDS = 720

/** The mediator's desk: behind the code of the staff, one case at a time, in memory only. */
export function DeskPage({ words: first, today, terminal, pin }: Props) {
  const [words, setWords] = useState(first)
  const [door, setDoor] = useState<'wait' | 'choose' | 'ask' | 'open'>('wait')
  const [panel, setPanel] = useState('entry')
  const [session, setSession] = useState(() => createSession(today.today))
  const visit = useStore(session)
  const rights = useRights(words, today.today)
  const follow = useMemo(() => follower(rights, today.today), [session, rights, today.today])
  const found = follow.find(visit.answers)
  useCurveAhead(rights, visit.answers, today.today)
  const lock = () => setDoor('ask')
  const renew = () => {
    setPanel('entry')
    setSession(createSession(today.today))
  }
  useEffect(() => void pin.exists().then((exists) => setDoor(exists ? 'ask' : 'choose')), [pin])
  useLeft(door === 'open' ? OPEN_SECONDS : null, lock)
  useEffect(() => {
    if (door !== 'ask') return
    const timer = setTimeout(renew, WAITS_SECONDS * 1000)
    return () => clearTimeout(timer)
  }, [door])
  // Laid, not passive: what is left behind goes before anything else is drawn.
  useLayoutEffect(() => () => session.wipe(), [session])
  useEffect(() => {
    document.documentElement.lang = words.language
  }, [words])
  const { t } = words
  const open = () => setDoor('open')
  /** Who gives the code up for a new one is not known to be who typed the case. */
  const forgotten = () => {
    renew()
    setDoor('choose')
  }
  const resume = (resumed: Session) => {
    setSession(resumed)
    setPanel('entry')
  }
  return (
    <>
      <TopBar brand={t('desk.title')}>
        {door === 'open' && (
          <Button variant="quiet" icon="key-round" onPress={lock}>
            {t('staff.lock')}
          </Button>
        )}
        {othersThan(words.language as OfficeLanguage).map((other) => (
          <Button
            key={other}
            variant="quiet"
            icon="languages"
            onPress={() => deskWords(other).then(setWords, () => undefined)}
          >
            <span lang={other}>{languageName(other)}</span>
          </Button>
        ))}
      </TopBar>
      {door === 'choose' && <ChoosePin t={t} pin={pin} onChosen={open} />}
      {door === 'ask' && <AskPin t={t} pin={pin} onOpen={open} onForgotten={forgotten} />}
      {door === 'open' && (
        <>
          <DeskFrame
            props={{ words, today, terminal, rights, session, visit, found, onResume: resume }}
            panel={panel}
            onPanel={setPanel}
            onField={follow.expect}
            onRenew={renew}
          />
          <LockWarning t={t} afterSeconds={OPEN_SECONDS} />
        </>
      )}
    </>
  )
}
