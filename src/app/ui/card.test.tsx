import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Card } from './card'

it('is a region named by its title', () => {
  render(<Card title="Le calcul">Texte</Card>)
  expect(screen.getByRole('region', { name: 'Le calcul' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: 'Le calcul' })).toBeTruthy()
})

it('is no landmark without a title', () => {
  render(<Card>Texte</Card>)
  expect(screen.queryByRole('region')).toBeNull()
  expect(screen.getByText('Texte')).toBeTruthy()
})
