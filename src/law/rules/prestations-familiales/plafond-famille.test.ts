import { expect, it } from 'vitest'
import { euros } from '../../../engine/money'
import { plafondPour } from './plafond-famille'

const PLAFOND = { base: euros(20_000), majoration: euros(8_000), premiers: 0.25, suivants: 0.3 }

it.each([
  [0, false, 20_000],
  [1, false, 25_000],
  [2, false, 30_000],
  [3, false, 36_000],
  [4, true, 50_000],
])('%d children, raised %s: %d €', (enfants, majore, expected) => {
  expect(plafondPour(PLAFOND, enfants, majore)).toBe(euros(expected))
})
