import { afterEach, describe, expect, it } from 'vitest'
import { barsChart, dotsChart } from '../observatory-charts'
import { pageLetter, scaleOf } from './letters'

const enlarge = (size: string) => {
  document.documentElement.style.fontSize = size
}

afterEach(() => enlarge(''))

describe('the scale of a drawing', () => {
  it.each([
    ['16px', 900, 16, false],
    ['16px', 559, 16, true],
    ['32px', 1000, 32, true],
    ['24px', 900, 24, false],
    // Seventeen letters on a line: no more find room; but for the least that can be read.
    ['32px', 340, 20, true],
    ['32px', 220, 14, true],
    // Smaller than usual: as the page has it.
    ['12px', 900, 12, false],
  ])('letters of %s on %i pixels: %i, narrow %s', (root, width, letter, narrow) => {
    enlarge(root)
    expect(scaleOf(width)).toMatchObject({ letter, narrow })
    expect(scaleOf(width).px(8)).toBe(letter / 2)
  })

  it('is the usual one where the page says nothing', () => {
    expect(pageLetter()).toBe(16)
  })
})

it('a drawing grows with the letters of the page', () => {
  const share = { value: 30, low: 20, high: 40 }
  const draw = () => [
    barsChart([{ label: 'A', bars: [{ label: 'a', count: 5, text: '5' }] }], 900, 'said'),
    dotsChart([{ label: 'A', dots: [{ label: 'a', share, text: '30 %' }] }], 900, 'said', String),
  ]
  const heights = () => draw().map((one) => Number(one.getAttribute('height')))
  const [bars = 0, dots = 0] = heights()
  enlarge('24px')
  expect(heights()).toEqual([bars * 1.5, dots * 1.5])
  expect(draw().map((one) => one.getAttribute('font-size'))).toEqual(['24', '24'])
})
