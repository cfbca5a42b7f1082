import { expect, it } from 'vitest'
import { above, atLeast, atMost, below } from './conditions'

it.each([
  [atLeast, '>=', false, true, true],
  [above, '>', false, false, true],
  [atMost, '<=', true, true, false],
  [below, '<', true, false, false],
] as const)('%o: under, at and over the limit', (compare, op, under, at, over) => {
  expect([24, 25, 26].map((actual) => compare(actual, 25, 'years').ok)).toEqual([under, at, over])
  expect(compare(24, 25, 'years')).toMatchObject({ actual: 24, op, limit: 25, unit: 'years' })
})
