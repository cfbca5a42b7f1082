import type { Benefit } from '../../law/benefit'
import type { Words } from '../i18n/words'
import type { Today } from '../kiosk/clock'
import type { Terminal } from '../kiosk/terminal'
import type { Session, Visit } from '../session/session'
import type { Finding } from '../walk/findings'

/** What each panel of the desk is given. */
export interface PanelProps {
  /** Words of the product and of the desk, in the language of the mediator. */
  readonly words: Words
  readonly today: Today
  /** `undefined` on a device that is no terminal, such as a laptop. */
  readonly terminal: Terminal | undefined
  /** The rights that are known here, those of the houses too. */
  readonly rights: readonly Benefit[]
  readonly session: Session
  readonly visit: Visit
  /** What the answers of the visit give, right by right. */
  readonly found: readonly Finding[]
  /** Puts a whole case in the place of the present one, which is forgotten. */
  readonly onResume?: (session: Session) => void
}
