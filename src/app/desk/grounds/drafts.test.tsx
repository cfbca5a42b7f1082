import { cleanup, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import {
  chooseRight,
  groundsOf,
  letterField,
  paidField,
  showGrounds,
  writeLetter,
} from '../../../../tests/grounds-shown'
import * as facts from '../../../law/facts'
import { menage } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import { createSession } from '../../session/session'
import { deskWords } from '../words'

let french: Words
beforeAll(async () => {
  french = await deskWords('fr')
})
afterEach(cleanup)

const tenant = () =>
  menageDe().adulte({ naissance: '1985-03-12' }).logement('locationVide', { loyer: 300, conventionne: true }).reponses

it('keeps what was typed on each right, while another right or another panel is shown', async () => {
  const { session, unmount } = showGrounds(french, tenant())
  await chooseRight('rsa')
  await userEvent.type(paidField(), '512,34')
  await writeLetter('Demander les motifs')
  await userEvent.type(await letterField(), ' Marque.')
  await writeLetter('Poser une question')
  await chooseRight('al')
  expect(paidField()).toHaveValue('')
  expect(screen.queryByRole('textbox', { name: 'Texte de la lettre' })).toBeNull()
  await userEvent.type(paidField(), '99')
  unmount()
  const again = render(groundsOf(french, session))
  expect(screen.getByLabelText('Droit à expliquer')).toHaveValue('al')
  expect(paidField()).toHaveValue('99')
  await chooseRight('rsa')
  expect(paidField()).toHaveValue('512,34')
  expect((await letterField()).value).not.toMatch(/Marque/)
  await writeLetter('Demander les motifs')
  expect((await letterField()).value).toMatch(/Marque\.$/)
  again.unmount()
  // Another case knows nothing of it, and neither does this one once it is wiped.
  const other = render(groundsOf(french, createSession('2026-11-29', tenant())))
  await chooseRight('rsa')
  expect(paidField()).toHaveValue('')
  other.unmount()
  const { answers } = session.get()
  session.wipe()
  for (const [key, value] of answers) {
    const fact = facts.FACTS.find(({ id }) => key === `${id}@menage`)
    if (fact) session.answer(fact, menage, value)
  }
  render(groundsOf(french, session))
  await chooseRight('rsa')
  expect(paidField()).toHaveValue('')
})

it('shows no explanation of a case that has changed, and says that a letter changed by hand is of before', async () => {
  const { session, rerender } = showGrounds(french, tenant())
  await chooseRight('al')
  await userEvent.type(paidField(), '120')
  const search = () => userEvent.click(screen.getByRole('button', { name: /Chercher ce qui pourrait/ }))
  await search()
  const leads = () => screen.queryAllByRole('button', { name: 'Citer dans la lettre' })
  expect(leads().length).toBeGreaterThan(0)
  await userEvent.click(leads()[0] as HTMLElement)
  await writeLetter('Demander un nouvel examen')
  expect((await letterField()).value).toContain('La différence pourrait venir de ceci')
  await writeLetter('Poser une question')
  await userEvent.type(await letterField(), ' Merci.')
  const before = (await letterField()).value

  session.answer(facts.loyer, menage, 25_000)
  rerender(groundsOf(french, session))
  expect(leads()).toEqual([])
  expect(screen.getByText(/Le dossier a changé depuis la recherche/)).toBeInTheDocument()
  expect((await letterField()).value).toBe(before)
  expect(screen.getByText(/depuis que vous avez modifié cette lettre/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Préparer de nouveau' }))
  expect((await letterField()).value).not.toMatch(/Merci|pourrait venir de ceci/)
  expect(screen.queryByText(/depuis que vous avez modifié cette lettre/)).toBeNull()
  // One that nobody changed is made again by itself.
  await writeLetter('Demander un nouvel examen')
  expect((await letterField()).value).not.toContain('La différence pourrait venir de ceci')
  // A second press of the same button counts only after a moment.
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date', 'performance'] })
  await search()
  vi.useRealTimers()
  expect(screen.queryByText(/Le dossier a changé depuis la recherche/)).toBeNull()
})
