import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { french, said } from '../../../../tests/walk'
import { DEFAULT_PACK } from '../../../content/local/default-pack'
import { addDays } from '../../../engine/dates'
import { trustedToday } from '../../kiosk/clock'
import { franceServices, localPack } from '../../local/local-pack'
import { SheetHelpers } from '../file/sheet-helpers'
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

it.each([
  ['on screen', <Places words={french} callable={false} />],
  ['on paper', <SheetHelpers words={french} />],
])('says of one that is closed until when, %s', (_, shown) => {
  const day = trustedToday().today
  const closures = [{ from: day, to: addDays(day, 3), reason: { fr: 'Travaux.' } }]
  localPack.set({
    ...DEFAULT_PACK,
    places: places.map((place, index) => (index === 0 ? { ...place, closures } : place)),
  })
  render(shown)
  expect(screen.getAllByText(/Fermé/).map((one) => one.textContent?.replace(/\s/g, ' '))).toEqual([
    `${said('local.closed.until', { to: french.day(addDays(day, 3)) })} Travaux.`,
  ])
  localPack.set(DEFAULT_PACK)
})

it('can be called from a telephone', () => {
  render(<Places words={french} callable />)
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(places.map(({ phone }) => `tel:${phone?.replaceAll(' ', '')}`))
})
