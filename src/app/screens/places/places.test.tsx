import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { french, said } from '../../../../tests/walk'
import { FRANCE_SERVICES } from '../../../content/local/france-services'
import { Places } from './places'

it('shows name, address, telephone of each place, and the date of the source', () => {
  render(<Places words={french} callable={false} />)
  for (const { nom, adresse, telephone, source, asOf } of FRANCE_SERVICES) {
    for (const text of [nom, adresse, telephone]) expect(screen.getByText(text)).toBeInTheDocument()
    expect(
      screen.getByText(said('results.places.source', { source: source.title, month: french.month(asOf) })),
    ).toBeInTheDocument()
  }
  expect(screen.queryByRole('link')).toBeNull()
})

it('can be called from a telephone', () => {
  render(<Places words={french} callable />)
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(FRANCE_SERVICES.map(({ telephone }) => `tel:${telephone.replaceAll(' ', '')}`))
})
