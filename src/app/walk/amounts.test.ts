import { expect, it } from 'vitest'
import { fromShares, toMonthly, toShares } from './amounts'

it('shares a yearly amount out over twelve months', () => {
  expect([toMonthly(120_000, 'year'), toMonthly(10_000, 'month'), toMonthly(null, 'year')]).toEqual([
    10_000,
    10_000,
    null,
  ])
})

it('types tax shares as hundredths', () => {
  expect([toShares(250), fromShares(2.5), toShares(null), fromShares(null)]).toEqual([2.5, 250, null, null])
})
