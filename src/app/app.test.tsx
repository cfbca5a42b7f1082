import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { said, TODAY } from '../../tests/walk'
import { App } from './app'
import type { Terminal } from './kiosk/terminal'
import { load } from './load'

const TERMINAL: Terminal = { id: 'a', place: 'Ici', pixelPitchMm: 0.277, viewingDistanceMm: 600, printer: 'none' }

function show(terminal?: Terminal) {
  const onPresence = vi.fn()
  render(<App terminal={terminal} today={{ today: TODAY, trusted: true }} contentDay={TODAY} onPresence={onPresence} />)
  return { onPresence, user: userEvent.setup() }
}
const title = () => within(screen.getByRole('main')).getByRole('heading', { level: 1 })
const reached = (key: string) => waitFor(() => expect(title()).toHaveTextContent(said(key)))
const enter = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole('button', { name: new RegExp(said('start.doors.rights.title')) }))
  await waitFor(() => expect(title()).toHaveTextContent(said('questions.foyer.title')), { timeout: 5000 })
}

// Not a measure of how fast a machine reads the sources: a visit is there before the first test waits for it.
beforeAll(() => load('fr', true), 60_000)
beforeEach(() => history.replaceState(null, '', '#/'))
afterEach(() => history.replaceState(null, '', '#/'))

describe('the walk', () => {
  it('goes from the door to the first question, and says that somebody is there', async () => {
    const { onPresence, user } = show()
    expect(onPresence).toHaveBeenLastCalledWith(false)
    await enter(user)
    expect(location.hash).toBe('#/questions')
    await waitFor(() => expect(onPresence).toHaveBeenLastCalledWith(true))
  })

  it('shows results from the first question on, and comes back to it', async () => {
    const { user } = show()
    await enter(user)
    await user.click(screen.getByRole('button', { name: said('questions.ui.see') }))
    await reached('results.title')
    await user.click(screen.getByRole('button', { name: said('common.back') }))
    await reached('questions.foyer.title')
  })

  it('is not confused by presses that come before the next screen is drawn', async () => {
    const { user } = show()
    await enter(user)
    fireEvent.click(screen.getByRole('button', { name: said('questions.ui.see') }))
    expect(title()).toHaveTextContent(said('questions.foyer.title'))
    fireEvent.click(screen.getByRole('button', { name: said('questions.ui.continue') }))
    fireEvent.click(screen.getByRole('button', { name: said('common.back') }))
    await reached('results.title')
    await new Promise((done) => setTimeout(done, 150))
    expect(title()).toHaveTextContent(said('results.title'))
    await user.click(screen.getByRole('button', { name: said('kiosk.quit') }))
    await reached('kiosk.end.title')
    await waitFor(() => expect(history.state).toBeNull())
  })

  it('leaves nothing to do after "Effacer et quitter", even pressed right after something else', async () => {
    const { user } = show()
    await enter(user)
    fireEvent.click(screen.getByRole('button', { name: said('questions.ui.continue') }))
    fireEvent.click(screen.getByRole('button', { name: said('kiosk.quit') }))
    await reached('kiosk.end.title')
    await waitFor(() => expect(history.state).toBeNull())
    await new Promise((done) => setTimeout(done, 150))
    expect(title()).toHaveTextContent(said('kiosk.end.title'))
    expect(history.state).toBeNull()
  })

  it('changes an answer from the list and comes back to the list', async () => {
    const { user } = show()
    await enter(user)
    await user.click(screen.getByRole('button', { name: said('common.household.addChild') }))
    await user.click(screen.getByRole('button', { name: said('questions.ui.continue') }))
    await waitFor(() => expect(title()).not.toHaveTextContent(said('questions.foyer.title')))
    await user.click(screen.getByRole('button', { name: said('questions.ui.see') }))
    await user.click(await screen.findByRole('button', { name: said('results.answers') }))
    expect(await screen.findByText(/avec 1 enfant/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Changer/ }))
    await user.click(await screen.findByRole('button', { name: said('common.household.removeChild', { number: 1 }) }))
    await user.click(screen.getByRole('button', { name: said('questions.ui.continue') }))
    await waitFor(() => expect(title()).toHaveTextContent(said('results.list.title')))
    expect(screen.queryByText(/avec 1 enfant/)).toBeNull()
  })

  it('erases at once on "Effacer et quitter", and starts afresh', async () => {
    const { user, onPresence } = show(TERMINAL)
    await user.click(screen.getByRole('button', { name: said('start.settings.sizes.200') }))
    await enter(user)
    await user.click(screen.getByRole('button', { name: said('common.household.addPartner') }))
    await user.click(screen.getByRole('button', { name: said('questions.ui.continue') }))
    await user.click(screen.getByRole('button', { name: said('kiosk.quit') }))
    expect(title()).toHaveTextContent(said('kiosk.end.title'))
    await waitFor(() => expect(history.state).toBeNull())
    await user.click(screen.getByRole('button', { name: said('kiosk.end.again') }))
    await waitFor(() => expect(onPresence).toHaveBeenLastCalledWith(false))
    expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1')
    await enter(user)
    expect(screen.queryByText(said('common.people.conjoint'))).toBeNull()
  })

  it('changes the language in the middle of a visit and loses nothing', async () => {
    const { user } = show()
    await enter(user)
    await user.click(screen.getByRole('button', { name: said('common.household.addChild') }))
    await user.click(screen.getByRole('button', { name: said('start.settings.open') }))
    fireEvent.click(screen.getByText('English'))
    await waitFor(() => expect(screen.getByText('Who lives with you?', { selector: 'main h1' })).toBeInTheDocument(), {
      timeout: 5000,
    })
    expect(screen.getByText('Child 1')).toBeInTheDocument()
    expect(document.documentElement.lang).toBe('en')
  })

  it('goes back to the start before the first question, and forgets', async () => {
    const { user } = show()
    await enter(user)
    act(() => history.back())
    await waitFor(() =>
      expect(screen.getByRole('button', { name: new RegExp(said('start.doors.rights.title')) })).toBeInTheDocument(),
    )
    expect(location.hash).toBe('#/')
  })
})

describe('addresses at the start', () => {
  it.each(['#/questions', '#/resultats', '#/droit', '#/reponses'])(
    '%s: a visit was interrupted, nothing was kept',
    (hash) => {
      history.replaceState(null, '', hash)
      show()
      expect(screen.getByText(said('start.notKept.text'))).toBeInTheDocument()
      expect(location.hash).toBe('#/')
    },
  )

  it.each(['#/', '#/fin', '#/inconnu'])('%s: the start', (hash) => {
    history.replaceState(null, '', hash)
    show()
    expect(screen.queryByText(said('start.notKept.text'))).toBeNull()
    expect(location.hash).toBe('#/')
  })
})
