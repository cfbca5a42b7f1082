import { describe, expect, it } from 'vitest'
import { amountSigns, centsOf, pressAmount, shownAmount, textOf } from './amount-text'
import type { PadKey } from './hardware-keys'

const type = (...keys: PadKey[]) => keys.reduce(pressAmount, '')

describe('pressAmount', () => {
  it('builds euros and at most two decimals', () => {
    expect(type('1', '2', 'decimal', '5', '0', '9')).toBe('12.50')
  })
  it('has one decimal sign, and a zero before it', () => {
    expect(type('decimal', 'decimal', '5')).toBe('0.5')
  })
  it('replaces a leading zero', () => {
    expect(type('0', '0', '7')).toBe('7')
  })
  it('takes seven digits of euros and no eighth', () => {
    expect(type('1', '2', '3', '4', '5', '6', '7')).toBe('1234567')
    expect(type('1', '2', '3', '4', '5', '6', '7', '8')).toBe('1234567')
  })
  it('erases the last sign or all', () => {
    expect(type('1', 'decimal', '5', 'erase')).toBe('1.')
    expect(type('1', '5', 'clear')).toBe('')
    expect(type('erase')).toBe('')
  })
})

describe('centsOf and textOf', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['12', 1200],
    ['12.', 1200],
    ['12.5', 1250],
    ['12.05', 1205],
  ])('%j is %j cents', (text, cents) => expect(centsOf(text)).toBe(cents))
  it.each([
    [null, ''],
    [0, '0'],
    [1200, '12'],
    [1205, '12.05'],
    [1250, '12.50'],
  ])('%j cents are %j', (cents, text) => expect(textOf(cents)).toBe(text))
})

describe('shownAmount', () => {
  it('groups and points as the language does', () => {
    expect(shownAmount('1234567.5', amountSigns('fr'))).toBe('1\u202f234\u202f567,5')
    expect(shownAmount('1234.', amountSigns('en'))).toBe('1,234.')
    expect(shownAmount('999', amountSigns('fr'))).toBe('999')
  })
  it('knows where the currency stands', () => {
    expect(amountSigns('fr').currencyFirst).toBe(false)
    expect(amountSigns('en').currencyFirst).toBe(true)
  })
})
