import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { french, said, TODAY } from '../../tests/walk'
import { App } from './app'
import { DOUBLE_PRESS_MS } from './ui/button'

const loadWords = vi.hoisted(() => vi.fn())
vi.mock('./i18n/words', async (original) => ({ ...(await original<object>()), loadWords }))
vi.mock('./screens/visit/visit', () => ({
  Visit: () => {
    throw new Error('a bug in a screen')
  },
  EndScreen: () => null,
  Closing: () => null,
}))

const enter = async () => {
  const onPresence = vi.fn()
  render(
    <App terminal={undefined} today={{ today: TODAY, trusted: true }} contentDay={TODAY} onPresence={onPresence} />,
  )
  await userEvent.click(screen.getByRole('button', { name: new RegExp(said('start.doors.rights.title')) }))
  return onPresence
}

afterEach(() => void loadWords.mockReset())

describe('faults', () => {
  it('a language that cannot be read: the start screen says so, and can be tried again', async () => {
    loadWords.mockRejectedValue(new SyntaxError('corrupted'))
    const onPresence = await enter()
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(said('start.failed')))
    await waitFor(() => expect(onPresence).toHaveBeenLastCalledWith(false))
    await new Promise((resolve) => setTimeout(resolve, DOUBLE_PRESS_MS))
    await userEvent.click(screen.getByRole('button', { name: new RegExp(said('start.doors.rights.title')) }))
    await waitFor(() => expect(loadWords).toHaveBeenCalledTimes(2))
  })

  it('a fault in a screen ends the visit on the start screen', async () => {
    loadWords.mockResolvedValue(french)
    await enter()
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(said('start.failed')))
    expect(location.hash).not.toBe('#/questions')
  })
})
