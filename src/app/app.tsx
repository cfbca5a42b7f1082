import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useErrorBoundary, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { IsoDate } from '../engine/dates'
import type { Answers } from '../engine/types'
import type { Draft } from './ballot/draft'
import { formats } from './i18n/format'
import { directionOf } from './i18n/languages'
import { startTranslate } from './i18n/start'
import type { Today } from './kiosk/clock'
import { idleLimits } from './kiosk/idle'
import type { Terminal } from './kiosk/terminal'
import { useOnline } from './kiosk/use-online'
import { type Loaded, load } from './load'
import { FILE_HASH, hashOf, screenOf } from './routes'
import { StartScreen } from './screens/start/start-screen'
import type { Door } from './screens/visit/props'
import { afterPaint } from './session/after-paint'
import { applyPreferences, DEFAULT_PREFERENCES } from './session/preferences'

export interface AppProps {
  /** `undefined` on a personal device. */
  readonly terminal: Terminal | undefined
  readonly today: Today
  /** Day up to which the content was checked. */
  readonly contentDay: IsoDate
  /** Told when somebody starts a visit and when nobody is there any more: the version may change only then. */
  readonly onPresence?: (present: boolean) => void
  /** A file is kept on this device. */
  readonly hasFile?: boolean
  /** Messages of the device, shown on the start screen. */
  readonly children?: ComponentChildren
}

type Phase = 'start' | 'loading' | 'failed' | 'visit' | 'file' | 'vote' | 'end'

/** What opens after the start screen: a visit by one of its doors, or a file (`null`: the one kept on this device). */
type Entry =
  | { readonly door: Door; readonly answers: Answers | null }
  | { readonly door: 'file'; readonly fragment: string | null }

/** What an address holds of a file; `null` when it names none. */
const fragmentOf = (hash: string): string | null => (hash.startsWith(FILE_HASH) ? hash.slice(FILE_HASH.length) : null)

/** The whole product: the start screen, one visit at a time, and its end. */
export function App({ terminal, today, contentDay, onPresence, hasFile = false, children }: AppProps) {
  const [preferences, setPreferences] = useState(DEFAULT_PREFERENCES)
  const [phase, setPhase] = useState<Phase>('start')
  const [loaded, setLoaded] = useState<Loaded>()
  const [entry, setEntry] = useState<Entry>({ door: 'rights', answers: null })
  const [draft, setDraft] = useState<Draft | null>(null)
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
    const arrive = (hash: string) => {
      const fragment = fragmentOf(hash)
      history.replaceState(null, '', hashOf('start'))
      if (fragment !== null) open({ door: 'file', fragment })
    }
    // A code scanned while the page is open only changes the address of that page.
    const onHash = ({ newURL }: HashChangeEvent) => {
      const { hash } = new URL(newURL)
      if (fragmentOf(hash) !== null) arrive(hash)
    }
    arrive(location.hash)
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [])
  useEffect(() => onPresence?.(phase !== 'start' && phase !== 'failed'), [phase, onPresence])
  useEffect(() => {
    if (['visit', 'file', 'vote'].includes(phase) && loaded?.words.language !== language) {
      // A language that cannot be read: the visit goes on in the one it has.
      load(language, true).then(
        setLoaded,
        () => loaded && setPreferences({ ...preferences, language: loaded.words.language }),
      )
    }
  }, [phase, language, loaded])

  const open = (wanted: Entry) => {
    setPhase('loading')
    afterPaint(() =>
      load(language, wanted.door !== 'rights').then(
        (ready) => {
          setLoaded(ready)
          setEntry(wanted)
          setInterrupted(false)
          setPhase(wanted.door === 'file' ? 'file' : 'visit')
        },
        () => setPhase('failed'),
      ),
    )
  }
  const end = useCallback(() => {
    setDraft(null)
    setPhase('end')
  }, [])
  const finish = useCallback((wouldCount: Draft | null) => {
    setDraft(wouldCount)
    setPhase(wouldCount ? 'vote' : 'end')
  }, [])
  const restart = useCallback(() => {
    history.replaceState(null, '', hashOf('start'))
    if (terminal) setPreferences(DEFAULT_PREFERENCES)
    setPhase('start')
  }, [terminal])

  const shared = { today, terminal, preferences, onPreferences: setPreferences }
  if (loaded && phase === 'visit' && entry.door !== 'file') {
    return (
      <loaded.Visit
        door={entry.door}
        answers={entry.answers}
        {...shared}
        words={loaded.words}
        onEnd={end}
        onFinish={finish}
        onExit={restart}
      />
    )
  }
  if (loaded?.Arrival && phase === 'file' && entry.door === 'file') {
    return (
      <loaded.Arrival
        key={entry.fragment}
        {...shared}
        words={loaded.words}
        fragment={entry.fragment}
        onAgain={(answers) => open({ door: 'rights', answers })}
        onClose={restart}
      />
    )
  }
  if (loaded && phase === 'vote' && draft) {
    return <loaded.Closing {...shared} words={loaded.words} draft={draft} onDone={end} />
  }
  if (loaded && phase === 'end') return <loaded.EndScreen words={loaded.words} onDone={restart} />
  return (
    <StartScreen
      t={start.t}
      preferences={preferences}
      onPreferences={setPreferences}
      onOpen={(door) => open(door === 'file' ? { door, fragment: null } : { door, answers: null })}
      hasFile={hasFile}
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
