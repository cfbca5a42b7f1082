import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useErrorBoundary, useLayoutEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../engine/dates'
import type { Answers } from '../engine/types'
import { useScan, useStillKeys } from './access/use-scan'
import type { Draft } from './ballot/draft'
import { loadShape } from './i18n/letters'
import { FRENCH_START, loadStart } from './i18n/start'
import type { Today } from './kiosk/clock'
import { idleLimits } from './kiosk/idle'
import type { Terminal } from './kiosk/terminal'
import { useOnline } from './kiosk/use-online'
import { type Loaded, load } from './load'
import { FILE_HASH, hashOf, screenOf } from './routes'
import { StartScreen } from './screens/start/start-screen'
import type { Door } from './screens/visit/props'
import { afterPaint } from './session/after-paint'
import { applyPreferences, DEFAULT_PREFERENCES, languageNotHere, type Preferences } from './session/preferences'

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
  /** How the owner of a personal device wants to read; `undefined` until it is known, and on a terminal. */
  readonly remembered?: Preferences | undefined
  /** Told of each choice of the visitor. */
  readonly onPreferences?: (preferences: Preferences) => void
  /** Whether visits may be counted: not in a preview. */
  readonly counts?: boolean
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
export function App(props: AppProps) {
  const { terminal, today, contentDay, onPresence, hasFile = false, remembered, counts = true, children } = props
  const [preferences, setPreferences] = useState(DEFAULT_PREFERENCES)
  const choose = (chosen: Preferences) => {
    languageNotHere.set(undefined)
    setPreferences(chosen)
    props.onPreferences?.(chosen)
  }
  const [phase, setPhase] = useState<Phase>('start')
  const [start, setStart] = useState(FRENCH_START)
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
  const inside = loaded !== undefined && ['visit', 'file', 'vote', 'end'].includes(phase)
  const shown = inside ? loaded.words.language : start.language

  useLayoutEffect(() => applyPreferences(document.documentElement, preferences, shown), [preferences, shown])
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
  useEffect(() => void loadShape(preferences.letters), [preferences.letters])
  useStillKeys(terminal !== undefined)
  useScan(preferences, terminal !== undefined && phase === 'start', (scan) => choose({ ...preferences, scan }))
  useEffect(() => void (remembered && setPreferences(remembered)), [remembered])
  useEffect(() => onPresence?.(phase !== 'start' && phase !== 'failed'), [phase, onPresence])
  useEffect(() => {
    if (shown === language || phase === 'end') return
    let left = false
    const ready = inside
      ? load(language, true).then((words) => !left && setLoaded(words))
      : loadStart(language).then((words) => !left && setStart(words))
    // A language that cannot be read: the page goes on in the one it has, and says so.
    ready.catch(() => {
      if (left) return
      languageNotHere.set(language)
      setPreferences({ ...preferences, language: shown })
    })
    return () => {
      left = true
    }
  }, [inside, language, shown])

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
  const finish = useCallback(
    (wouldCount: Draft | null) => {
      const draft = counts ? wouldCount : null
      setDraft(draft)
      setPhase(draft ? 'vote' : 'end')
    },
    [counts],
  )
  const restart = useCallback(() => {
    history.replaceState(null, '', hashOf('start'))
    languageNotHere.set(undefined)
    if (terminal) setPreferences(DEFAULT_PREFERENCES)
    setPhase('start')
  }, [terminal])

  const shared = { today, terminal, preferences, onPreferences: choose }
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
      words={start}
      preferences={preferences}
      onPreferences={choose}
      onOpen={(door) => open(door === 'file' ? { door, fragment: null } : { door, answers: null })}
      hasFile={hasFile}
      opening={phase === 'loading' || phase === 'failed' ? phase : 'no'}
      interrupted={interrupted}
      online={online}
      dateTrusted={today.trusted}
      contentDay={contentDay}
      idleSeconds={terminal ? idleLimits('answering', terminal.idleSeconds).warnAfter / 1000 : null}
    >
      {children}
    </StartScreen>
  )
}
