import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { languageName, type OfficeLanguage } from '../i18n/languages'
import type { Words } from '../i18n/words'
import type { Today } from '../kiosk/clock'
import type { Terminal } from '../kiosk/terminal'
import { useLeft } from '../kiosk/use-left'
import { useRights } from '../local/use-rights'
import { createSession } from '../session/session'
import { useStore } from '../session/store'
import { AskPin } from '../staff/ask-pin'
import { ChoosePin } from '../staff/choose-pin'
import type { Pin } from '../staff/pin'
import { Button, TopBar } from '../ui'
import { findingsOnce } from '../walk/findings'
import { CurvePanel } from './curve/curve-panel'
import { EntryPanel } from './entry/entry-panel'
import { GroundsPanel } from './grounds/grounds-panel'
import { HandOverPanel } from './handover/hand-over-panel'
import type { PanelProps } from './panel'
import { ResumePanel } from './resume/resume-panel'
import { ScenariosPanel } from './scenarios/scenarios-panel'
import { deskWords, othersThan } from './words'

interface Props {
  readonly words: Words
  readonly today: Today
  readonly terminal: Terminal | undefined
  readonly pin: Pin
}

/** An open desk is locked that long after the last gesture; its case waits behind the code. */
const OPEN_SECONDS = 180
/** A case that nobody comes back to is forgotten. */
const KEPT_SECONDS = 900

/** The panels of the desk, in the order of an interview. */
const PANELS: Readonly<Record<string, (props: PanelProps) => ComponentChildren>> = {
  entry: EntryPanel,
  scenarios: ScenariosPanel,
  curve: CurvePanel,
  grounds: GroundsPanel,
  resume: ResumePanel,
  handover: HandOverPanel,
}

/** The mediator's desk: behind the code of the staff, one case at a time, in memory only. */
export function DeskPage({ words: first, today, terminal, pin }: Props) {
  const [words, setWords] = useState(first)
  const [door, setDoor] = useState<'wait' | 'choose' | 'ask' | 'open'>('wait')
  const [panel, setPanel] = useState('entry')
  const [session, setSession] = useState(() => createSession(today.today))
  const visit = useStore(session)
  const rights = useRights(words, today.today)
  const found = useMemo(() => findingsOnce(rights, visit.answers, today.today), [rights, visit.answers, today.today])
  const lock = () => setDoor('ask')
  const renew = () => setSession(createSession(today.today))
  useEffect(() => void pin.exists().then((exists) => setDoor(exists ? 'ask' : 'choose')), [pin])
  useLeft(door === 'open' ? OPEN_SECONDS : null, lock)
  useLeft(KEPT_SECONDS, renew)
  // Laid, not passive: what is left behind goes before anything else is drawn.
  useLayoutEffect(() => () => session.wipe(), [session])
  useEffect(() => {
    document.documentElement.lang = words.language
  }, [words])
  const { t } = words
  const Panel = PANELS[panel] as (typeof PANELS)[string]
  const open = () => setDoor('open')
  return (
    <>
      <TopBar brand={t('urne.brand')}>
        {door === 'open' && (
          <Button variant="quiet" icon="key-round" onPress={lock}>
            {t('staff.lock')}
          </Button>
        )}
        {othersThan(words.language as OfficeLanguage).map((other) => (
          <Button key={other} variant="quiet" icon="languages" onPress={() => deskWords(other).then(setWords)}>
            <span lang={other}>{languageName(other)}</span>
          </Button>
        ))}
      </TopBar>
      {door === 'choose' && <ChoosePin t={t} pin={pin} onChosen={open} />}
      {door === 'ask' && <AskPin t={t} pin={pin} onOpen={open} onForgotten={() => setDoor('choose')} />}
      {door === 'open' && (
        <>
          <nav class="desk-panels" aria-label={t('desk.panels')}>
            {Object.keys(PANELS).map((name) => (
              <Button key={name} variant="quiet" pressed={name === panel} onPress={() => setPanel(name)}>
                {t(`desk.panel.${name}`)}
              </Button>
            ))}
          </nav>
          <Panel
            words={words}
            today={today}
            terminal={terminal}
            rights={rights}
            session={session}
            visit={visit}
            found={found}
          />
        </>
      )}
    </>
  )
}
