import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { GroundsPanel } from '../src/app/desk/grounds/grounds-panel'
import type { Words } from '../src/app/i18n/words'
import { createSession, type Session } from '../src/app/session/session'
import { findings } from '../src/app/walk/findings'
import type { Answers } from '../src/engine/types'
import { BENEFITS } from '../src/law/benefits'
import { menageDe } from './builders'

const TODAY = '2026-11-29'

/** "Why, for professionals" of a case. */
export const groundsOf = (words: Words, session: Session) => (
  <GroundsPanel
    words={words}
    today={{ today: TODAY, trusted: true }}
    terminal={undefined}
    rights={BENEFITS}
    session={session}
    visit={session.get()}
    found={findings(BENEFITS, session.get().answers, TODAY)}
  />
)

/** Shows it for a new case. */
export function showGrounds(words: Words, answers: Answers = menageDe().adulte({ naissance: '1985-03-12' }).reponses) {
  const session = createSession(TODAY, answers)
  return { session, ...render(groundsOf(words, session)) }
}

/** In French. */
export const chooseRight = (id: string) => userEvent.selectOptions(screen.getByLabelText('Droit à expliquer'), id)
export const writeLetter = (kind: string) => userEvent.click(screen.getByRole('radio', { name: kind }))
export const letterField = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Texte de la lettre' })
export const paidField = () => screen.getByLabelText('Montant reçu, par mois (€)')
