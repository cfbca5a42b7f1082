import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { french, said } from '../../../../tests/walk'
import { PrintButton } from './print-button'

const show = (kiosk: boolean) => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  render(
    <PrintButton words={french} kiosk={kiosk}>
      <b>sheet</b>
    </PrintButton>,
  )
  return { print, user: userEvent.setup() }
}
const button = (name: string) => screen.getByText(name)

afterEach(() => vi.restoreAllMocks())

it('a personal device prints at once', async () => {
  const { print, user } = show(false)
  await user.click(button('sheet'))
  expect(print).toHaveBeenCalledOnce()
})

it('a terminal says where the sheet comes out, and prints after a yes, once the question is gone', async () => {
  const { print, user } = show(true)
  print.mockImplementation(() => expect(document.querySelector('dialog')).toBeNull())
  await user.click(button('sheet'))
  expect(screen.getByText(said('kiosk.print.title')).closest('dialog')).toHaveTextContent(said('kiosk.print.text'))
  expect(print).not.toHaveBeenCalled()
  await user.click(button(said('questions.ui.yes')))
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
})

it('a terminal does not print after a no', async () => {
  const { print, user } = show(true)
  await user.click(button('sheet'))
  await user.click(button(said('questions.ui.no')))
  expect(document.querySelector('dialog')).toBeNull()
  await new Promise((done) => setTimeout(done, 150))
  expect(print).not.toHaveBeenCalled()
})
