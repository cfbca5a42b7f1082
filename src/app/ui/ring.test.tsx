import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Ring } from './ring'

const dash = (container: Element) => container.querySelector('.ring-left')?.getAttribute('stroke-dasharray')

it('is an image with words, as full as what is left', () => {
  const { container } = render(
    <Ring fraction={0.25} label="Encore 5 secondes">
      5
    </Ring>,
  )
  expect(screen.getByRole('img', { name: 'Encore 5 secondes' }).textContent).toBe('5')
  expect(dash(container)).toBe('25 100')
})

it('stays between empty and full', () => {
  const { container, rerender } = render(<Ring fraction={-1} label="L" />)
  expect(dash(container)).toBe('0 100')
  rerender(<Ring fraction={3} label="L" />)
  expect(dash(container)).toBe('100 100')
})
