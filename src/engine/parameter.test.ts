import { describe, expect, it } from 'vitest'
import { NotInForce, type Parameter, readOn } from './parameter'

const valueOn = (parameter: Parameter<number>, day: string) => readOn(parameter, day).dated.value
const source = { title: 'Arrêté', url: 'https://www.legifrance.gouv.fr/' }
const amount: Parameter<number> = {
  id: 'essai.montant',
  unit: 'EUR/month',
  checkedOn: '2026-11-23',
  nextRevision: '2027-04-01',
  values: [
    { from: '2026-04-01', value: 3, source },
    { from: '2025-04-01', value: 2, source },
    { from: '2024-04-01', value: 1, source },
  ],
}
const repealed: Parameter<number> = {
  ...amount,
  values: [{ from: '2026-01-01', value: null, source }, ...amount.values.slice(1)],
}

describe('the value on a day', () => {
  it.each([
    ['2024-04-01', 1],
    ['2025-03-31', 1],
    ['2025-04-01', 2],
    ['2026-03-31', 2],
    ['2026-04-01', 3],
    ['2040-01-01', 3],
  ])('on %s is %i', (day, value) => {
    expect(valueOn(amount, day)).toBe(value)
  })

  it('is never the nearest one: the day before the first known value is an error that names both', () => {
    expect(() => valueOn(amount, '2024-03-31')).toThrow(NotInForce)
    expect(() => valueOn(amount, '2024-03-31')).toThrow('parameter essai.montant has no value in force on 2024-03-31')
  })

  it('ends with a repeal', () => {
    expect(valueOn(repealed, '2025-12-31')).toBe(2)
    expect(() => valueOn(repealed, '2026-01-01')).toThrow(NotInForce)
  })

  it('zero is a value, not an absence', () => {
    expect(valueOn({ ...amount, values: [{ from: '2020-01-01', value: 0, source }] }, '2026-01-01')).toBe(0)
  })
})

describe('a value that may have changed', () => {
  it('is not stale on 31 March, the day before its revision', () => {
    expect(readOn(amount, '2027-03-31').stale).toBe(false)
  })

  it('is stale on 1 April, the day of its revision', () => {
    expect(readOn(amount, '2027-04-01').stale).toBe(true)
  })

  it('is never stale where a newer value is known, nor without a revision day', () => {
    const { nextRevision: _, ...unrevised } = amount
    expect(readOn({ ...amount, nextRevision: '2025-06-01' }, '2025-07-01').stale).toBe(false)
    expect(readOn(unrevised, '2040-01-01').stale).toBe(false)
  })
})
