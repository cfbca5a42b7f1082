import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { BigTotal } from './big-total'

it('is read out as one sentence when it changes', () => {
  const { rerender } = render(<BigTotal label="Environ" amount="430 €" note="par mois" />)
  expect(screen.getByRole('status').textContent).toBe('Environ 430 € par mois')
  rerender(<BigTotal label="Environ" amount="120 €" />)
  expect(screen.getByRole('status').textContent?.trim()).toBe('Environ 120 €')
})

it('sets a range or a sentence in smaller letters than an amount', () => {
  const { container, rerender } = render(<BigTotal label="Environ" amount="1 430,50 €" />)
  expect(container.querySelector('.big-total-amount')?.textContent).toBe('1 430,50 €')
  rerender(<BigTotal label="Environ" amount="entre 80 € et 118 €" />)
  expect(container.querySelector('.big-total-words')?.textContent).toBe('entre 80 € et 118 €')
})
