import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { ErrorText } from './error-text'

it('waits empty on the page so that its message is read out when it comes', () => {
  const { rerender } = render(<ErrorText id="e" />)
  const place = screen.getByRole('alert')
  expect(place.textContent).toBe('')
  rerender(<ErrorText id="e">Vérifiez la date.</ErrorText>)
  expect(screen.getByRole('alert')).toBe(place)
  expect(place.textContent).toBe('Vérifiez la date.')
})
