import type { Answers } from '../../../engine/types'
import type { Draft } from '../../ballot/draft'
import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import type { Terminal } from '../../kiosk/terminal'
import type { Preferences } from '../../session/preferences'

/** What the visitor came for: the door of the start screen. */
export type Door = 'rights' | 'events' | 'places'

export interface VisitProps extends LoadedProps {
  readonly door: Door
  /** Answers brought along in a file, to compute again; `null` for a new visit. */
  readonly answers: Answers | null
  /** The visit is over: everything it held has been dropped. */
  readonly onEnd: () => void
  /** The same, by somebody who finished; what they may let be counted, `null`: nothing. */
  readonly onFinish: (draft: Draft | null) => void
  /** The visitor went back to before the first screen. */
  readonly onExit: () => void
}

/** What every screen that is loaded after the start is given. */
export interface LoadedProps {
  readonly words: Words
  readonly today: Today
  readonly terminal: Terminal | undefined
  readonly preferences: Preferences
  readonly onPreferences: (preferences: Preferences) => void
}

export interface VoteProps extends LoadedProps {
  readonly draft: Draft
  readonly onDone: () => void
}

export interface EndProps {
  readonly words: Words
  readonly onDone: () => void
}
