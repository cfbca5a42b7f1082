import { describe, expect, it } from 'vitest'
import { editionOf, share, withheld } from '../../../tests/observatory/editions'
import type { Row } from '../../statistics/edition'
import { changesOf, seriesOf } from './changes'

const quarters = (...rows: readonly Row[]) =>
  rows.map((row, at) => editionOf([row], { period: `${2025 + Math.floor(at / 4)}-Q${(at % 4) + 1}` }))
const changesOfRsa = (...rows: readonly Row[]) => {
  const [series] = seriesOf(quarters(...rows))
  return series && changesOf(series)
}
const rsa = (value: number, base = 320, part: Partial<Row> = {}) => share('rsa', value, { base, ...part })

describe('a change', () => {
  it.each([
    [34, 29, 'same'],
    [34, 24, 'down'],
    [24, 34, 'up'],
  ])('from %i %% to %i %% of 320 people: %s', (before, after, kind) => {
    expect(changesOfRsa(rsa(before), rsa(after))).toMatchObject([{ kind, from: '2025-Q1', to: '2025-Q2' }])
  })

  it('is to the quarter before, and to the same one of the year before', () => {
    expect(changesOfRsa(rsa(80), rsa(34), rsa(34))).toMatchObject([{ kind: 'same', from: '2025-Q2' }])
    expect(changesOfRsa(rsa(80), rsa(34), rsa(34), rsa(34), rsa(32))).toMatchObject([
      { kind: 'same', from: '2025-Q4', to: '2026-Q1' },
      { kind: 'down', from: '2025-Q1', to: '2026-Q1' },
    ])
  })

  it('is not told of what is withheld, nor across two lists of rights', () => {
    expect(changesOfRsa(rsa(80), withheld({ subject: 'rsa', indicator: 'rate' }))).toEqual([])
    expect(changesOfRsa(rsa(80), rsa(20, 320, { catalogue: '2026.2' }))).toEqual([])
    expect(changesOfRsa(rsa(80))).toEqual([])
  })
})

it('there is a series for each right, with a rate or without', () => {
  const read = quarters(rsa(30), share('css', 40), withheld({ subject: 'ass', indicator: 'rate' }))
  expect(seriesOf(read).map(({ right, moments }) => [right, ...moments.map(({ share: one }) => one?.value)])).toEqual([
    ['rsa', 30, undefined, undefined],
    ['css', undefined, 40, undefined],
    ['ass', undefined, undefined, undefined],
  ])
})
