import type { ComponentChildren } from 'preact'
import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import type { Session, Visit } from '../../session/session'
import type { Finding } from '../../walk/findings'
import type { GuideStep, Step } from '../visit/steps'

/** What the screens of the guide need of the visit they belong to. */
export interface GuideProps {
  readonly words: Words
  readonly today: Today
  readonly printer: 'none' | 'a4'
  /** On a terminal no link leaves the product and nothing is kept. */
  readonly kiosk: boolean
  readonly session: Session
  readonly visit: Visit
  readonly found: readonly Finding[]
  readonly step: GuideStep
  readonly onGo: (step: Step) => void
  readonly onBack: () => void
  /** Opens the walk on some rights, with what is already known. */
  readonly onCheck: (benefitIds: readonly string[]) => void
  /** Leaves at once for the start screen; everything is erased. */
  readonly onLeave: () => void
  readonly onEnd: () => void
  /** The button that hides amounts. */
  readonly amounts?: ComponentChildren
}
