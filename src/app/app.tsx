import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useErrorBoundary, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { IsoDate } from '../engine/dates'
import { formats } from './i18n/format'
import { directionOf } from './i18n/languages'
import { startTranslate } from './i18n/start'
import type { Words } from './i18n/words'
import type { Today } from './kiosk/clock'
import { idleLimits } from './kiosk/idle'
import type { Terminal } from './kiosk/terminal'
import { hashOf, screenOf } from './routes'
import { StartScreen } from './screens/start/start-screen'
import type { EndProps, VisitProps } from './screens/visit/props'
import { afterPaint } from './session/after-paint'
import { applyPreferences, DEFAULT_PREFERENCES, type Preferences } from './session/preferences'

export interface AppProps {
  /** `undefined` on a personal device. */
  readonly terminal: Terminal | undefined
  readonly today: Today
  /** Day up to which the content was checked. */
  readonly contentDay: IsoDate
  /** Told when somebody starts a visit and when nobody is there any more: the version may change only then. */
  readonly onPresence?: (present: boolean) => void
  /** Messages of the device, shown on the start screen. */
  readonly children?: ComponentChildren
}

/** Code and words of a visit: loaded after the first paint. */
interface Loaded {
  readonly Visit: (props: VisitProps) => ComponentChildren
  readonly EndScreen: (props: EndProps) => ComponentChildren
  readonly words: Words
}

async function load(language: Preferences['language']): Promise<Loaded> {
  const [{ Visit, EndScreen }, { loadWords }] = await Promise.all([
    import('./screens/visit/visit'),
    import('./i18n/words'),
  ])
  return { Visit, EndScreen, words: await loadWords(language) }
}

type Phase = 'start' | 'loading' | 'failed' | 'visit' | 'end'

/** The whole product: the start screen, one visit at a time, and its end. */
export function App({ terminal, today, contentDay, onPresence, children }: AppProps) {
  const [preferences, setPreferences] = useState(DEFAULT_PREFERENCES)
  const [phase, setPhase] = useState<Phase>('start')
  const [loaded, setLoaded] = useState<Loaded>()
  const [interrupted, setInterrupted] = useState(false)
  const online = useOnline()
  // A fault in a screen ends the visit: nothing of it stays, and the start screen says that it failed.
  useErrorBoundary(() => {
    history.replaceState(null, '', hashOf('start'))
    setPhase('failed')
  })
  const { language } = preferences
  const start = useMemo(() => ({ t: startTranslate(language), day: formats(language).day }), [language])

  useLayoutEffect(() => applyPreferences(document.documentElement, preferences, directionOf(language)), [preferences])
  useEffect(() => {
    const screen = screenOf(location.hash)
    setInterrupted(screen !== undefined && screen !== 'start' && screen !== 'end')
    history.replaceState(null, '', hashOf('start'))
  }, [])
  useEffect(() => onPresence?.(phase !== 'start' && phase !== 'failed'), [phase, onPresence])
  useEffect(() => {
    if (phase === 'visit' && loaded?.words.language !== language) {
      // A language that cannot be read: the visit goes on in the one it has.
      load(language).then(
        setLoaded,
        () => loaded && setPreferences({ ...preferences, language: loaded.words.language }),
      )
    }
  }, [phase, language, loaded])

  const open = () => {
    setPhase('loading')
    afterPaint(() =>
      load(language).then(
        (ready) => {
          setLoaded(ready)
          setInterrupted(false)
          setPhase('visit')
        },
        () => setPhase('failed'),
      ),
    )
  }
  const end = useCallback(() => setPhase('end'), [])
  const restart = useCallback(() => {
    history.replaceState(null, '', hashOf('start'))
    if (terminal) setPreferences(DEFAULT_PREFERENCES)
    setPhase('start')
  }, [terminal])

  if (loaded && phase === 'visit') {
    return (
      <loaded.Visit
        words={loaded.words}
        today={today}
        terminal={terminal}
        preferences={preferences}
        onPreferences={setPreferences}
        onEnd={end}
        onExit={restart}
      />
    )
  }
  if (loaded && phase === 'end') return <loaded.EndScreen words={loaded.words} onDone={restart} />
  return (
    <StartScreen
      t={start.t}
      preferences={preferences}
      onPreferences={setPreferences}
      onOpen={open}
      opening={phase === 'loading' || phase === 'failed' ? phase : 'no'}
      interrupted={interrupted}
      online={online}
      dateTrusted={today.trusted}
      contentDay={start.day(contentDay)}
      idleSeconds={terminal ? idleLimits(false, terminal.idleSeconds).warnAfter / 1000 : null}
    >
      {children}
    </StartScreen>
  )
}

/** Whether the browser believes it has a network: a word of comfort, nothing depends on it. */
function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    const update = () => setOnline(navigator.onLine)
    update()
    addEventListener('online', update)
    addEventListener('offline', update)
    return () => {
      removeEventListener('online', update)
      removeEventListener('offline', update)
    }
  }, [])
  return online
}
