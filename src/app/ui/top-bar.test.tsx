import { render, screen, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { TopBar } from './top-bar'

it('is the banner of the page, with its name and its tools', () => {
  render(
    <TopBar brand="Porte des droits">
      <button type="button">Langue</button>
    </TopBar>,
  )
  const banner = within(screen.getByRole('banner'))
  expect(banner.getByText('Porte des droits')).toBeTruthy()
  expect(banner.getByRole('button', { name: 'Langue' })).toBeTruthy()
})
