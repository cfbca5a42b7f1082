import { render } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Vosges } from './vosges'

describe('Vosges', () => {
  it('is decoration only', () => {
    const { container } = render(<Vosges />)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    expect(container.textContent).toBe('')
  })

  it('stays small in the first page: under 2.5 kB', () => {
    const { container } = render(<Vosges />)
    expect(container.innerHTML.length).toBeLessThan(2500)
  })
})
