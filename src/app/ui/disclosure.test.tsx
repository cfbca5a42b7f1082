import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Disclosure } from './disclosure'

it('unfolds on its summary', async () => {
  const { container } = render(<Disclosure summary="Pourquoi ?">Parce que</Disclosure>)
  const details = container.querySelector('details')
  expect(details?.open).toBe(false)
  await userEvent.click(screen.getByText('Pourquoi ?'))
  expect(details?.open).toBe(true)
})

it('can start open', () => {
  const { container } = render(
    <Disclosure summary="Pourquoi ?" open>
      Parce que
    </Disclosure>,
  )
  expect(container.querySelector('details')?.open).toBe(true)
})
