import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import type { Terminal } from '../../kiosk/terminal'
import type { Preferences } from '../../session/preferences'

export interface VisitProps {
  readonly words: Words
  readonly today: Today
  readonly terminal: Terminal | undefined
  readonly preferences: Preferences
  readonly onPreferences: (preferences: Preferences) => void
  /** The visit is over: everything it held has been dropped. */
  readonly onEnd: () => void
  /** The visitor went back to before the first screen. */
  readonly onExit: () => void
}

export interface EndProps {
  readonly words: Words
  readonly onDone: () => void
}
