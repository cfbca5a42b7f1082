import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Tag } from './tag'

it('says its state in words, the icon only helps', () => {
  const { container } = render(
    <Tag tone="fir" icon="circle-check">
      Possible
    </Tag>,
  )
  expect(screen.getByText('Possible')).toBeTruthy()
  expect(container.querySelector('.tag-fir svg')?.getAttribute('aria-hidden')).toBe('true')
})
