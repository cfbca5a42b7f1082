import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { BigTotal } from './big-total'

it('is read out as one sentence when it changes', () => {
  const { rerender } = render(<BigTotal label="Environ" amount="430 €" note="par mois" />)
  expect(screen.getByRole('status').textContent).toBe('Environ 430 € par mois')
  rerender(<BigTotal label="Environ" amount="120 €" />)
  expect(screen.getByRole('status').textContent?.trim()).toBe('Environ 120 €')
})
