import { describe, expect, it } from 'vitest'
import {
  add,
  ceilTo,
  dividedBy,
  euros,
  inEuros,
  max,
  min,
  nearestEuro,
  roundCents,
  subtract,
  subtractToZero,
  sum,
  times,
  ZERO,
} from './money'

describe('cents', () => {
  it.each([
    [651.69, 65_169],
    [0.1 + 0.2, 30],
    [1.005, 101],
    [-1.005, -101],
    [1.004_999, 100],
    [0, 0],
  ])('%d € is %i cents', (amount, cents) => {
    expect(euros(amount)).toBe(cents)
  })

  it('rounds half a cent away from zero and never to minus zero', () => {
    expect(roundCents(10.5)).toBe(11)
    expect(roundCents(10.499_99)).toBe(10)
    expect(roundCents(-10.5)).toBe(-11)
    expect(Object.is(roundCents(-0.4), 0)).toBe(true)
  })

  it('undoes the noise of binary products', () => {
    expect(times(euros(100), 1.005)).toBe(10_050)
    expect(times(euros(0.35), 0.1)).toBe(4)
    expect(times(euros(0.34), 0.1)).toBe(3)
  })

  it('adds and subtracts exactly', () => {
    expect(sum([euros(0.1), euros(0.2), euros(-0.05)])).toBe(25)
    expect(sum([])).toBe(ZERO)
    expect(add(euros(1), euros(2.5))).toBe(350)
    expect(subtract(euros(1), euros(2.5))).toBe(-150)
    expect(inEuros(euros(2.5))).toBe(2.5)
  })

  it('stops at zero', () => {
    expect(subtractToZero(euros(1), euros(1))).toBe(0)
    expect(subtractToZero(euros(1.01), euros(1))).toBe(1)
    expect(subtractToZero(euros(1), euros(1.01))).toBe(0)
  })

  it('divides to the cent, compares', () => {
    expect(dividedBy(euros(100), 3)).toBe(3_333)
    expect(dividedBy(euros(200), 3)).toBe(6_667)
    expect(min(euros(1), euros(2))).toBe(100)
    expect(max(euros(1), euros(2))).toBe(200)
  })
})

describe('roundings that the law orders', () => {
  it('to the nearest euro, half up', () => {
    expect(nearestEuro(euros(12.49))).toBe(1_200)
    expect(nearestEuro(euros(12.5))).toBe(1_300)
  })

  it('to the next 100 €', () => {
    expect(ceilTo(euros(1_200), 100)).toBe(120_000)
    expect(ceilTo(euros(1_200.01), 100)).toBe(130_000)
  })
})
