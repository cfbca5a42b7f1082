import { render, screen } from '@testing-library/preact'
import { beforeAll, describe, expect, it } from 'vitest'
import { benefitOf, french, said, TODAY } from '../../../../tests/walk'
import type { Tariff } from '../../../content/local/pack'
import { euros } from '../../../engine/money'
import { open } from '../../../engine/outcome'
import { addGuideWords } from '../../i18n/words'
import { findings } from '../../walk/findings'
import { TariffCard } from './tariff'

beforeAll(() => addGuideWords(french))

const tariff: Tariff = {
  id: 'centre',
  place: 'centre-social',
  per: 'day',
  rows: [
    { from: 0, to: 60_000, price: 500 },
    { from: 60_000, to: 90_000, price: 800 },
    { from: 90_000, to: null, price: 1200 },
  ],
  source: { title: 'Centre social', url: null },
  verifiedOn: TODAY,
  validUntil: null,
}

/** What the walk found of somebody with that quotient familial, in euros. */
const withQuotient = (quotient: number) =>
  findings(
    [
      benefitOf('quotientFamilial', () =>
        open({ ok: true, conditions: [] }, null, 'month', { quotient: euros(quotient) }),
      ),
    ],
    new Map(),
    TODAY,
  )
const mine = () => screen.getByText(said('places.tariff.yourRow')).closest('dd')?.textContent?.replace(/\s/g, ' ') ?? ''

describe('the tariff of a place for children', () => {
  it.each([
    [0, '5 €'],
    [599.99, '5 €'],
    [600, '8 €'],
    [900, '12 €'],
    [5000, '12 €'],
  ])('marks the row of a quotient of %s €', (quotient, price) => {
    render(<TariffCard words={french} found={withQuotient(quotient)} tariff={tariff} />)
    expect(mine()).toBe(`${price} ${said('places.tariff.per.day')} ${said('places.tariff.yourRow')}`)
  })

  it('marks no row when the quotient is not known', () => {
    render(<TariffCard words={french} found={[]} tariff={tariff} />)
    expect(screen.queryByText(said('places.tariff.yourRow'))).toBeNull()
    expect(screen.getAllByRole('definition')).toHaveLength(3)
  })

  it('is to be asked for when no tariff is known, and none is invented', () => {
    render(<TariffCard words={french} found={withQuotient(700)} tariff={undefined} />)
    expect(screen.getByText(said('places.tariff.ask'))).toBeInTheDocument()
    expect(screen.queryByRole('definition')).toBeNull()
  })
})
