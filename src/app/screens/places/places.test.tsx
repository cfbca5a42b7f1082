import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { french, said } from '../../../../tests/walk'
import { DEFAULT_PACK } from '../../../content/local/default-pack'
import { franceServices } from '../../local/local-pack'
import { Places } from './places'

const places = franceServices(DEFAULT_PACK)

it('shows name, address, telephone of each France services of the territory, and the date of the source', () => {
  render(<Places words={french} callable={false} />)
  expect(places).toHaveLength(2)
  for (const { name, address, phone, source, verifiedOn } of places) {
    for (const text of [name, address ?? '', phone ?? '']) expect(screen.getByText(text)).toBeInTheDocument()
    const month = french.month(verifiedOn)
    expect(screen.getByText(said('results.places.source', { source: source.title, month }))).toBeInTheDocument()
  }
  expect(screen.queryByRole('link')).toBeNull()
})

it('can be called from a telephone', () => {
  render(<Places words={french} callable />)
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(places.map(({ phone }) => `tel:${phone?.replaceAll(' ', '')}`))
})
