import { describe, expect, it } from 'vitest'
import { barsChart, dotsChart, matrixChart, momentsChart, standingsChart } from '../observatory-charts'

const share = { value: 30, low: 20, high: 40 }
const standing = { label: 'RSA', non: 30, att: 10, low: 20, high: 40, anchor: 34 }
const said = { rate: '30 %', interval: '20 à 40', national: 'France : 34 %' }

const draw: Readonly<Record<string, (width: number) => Element>> = {
  bars: (width) => barsChart([{ label: 'A', bars: [{ label: 'a', count: 5, text: '5' }] }], width, 'said'),
  dots: (width) =>
    dotsChart([{ label: 'A', note: 'n', dots: [{ label: 'a', share, text: '30 %' }] }], width, 'said', String),
  matrix: (width) =>
    matrixChart(
      {
        columns: ['x', 'y', 'z', 'w'],
        rows: [{ label: 'a', cells: [5, 6, 7, null].map((count) => ({ count, text: `${count}` })) }],
      },
      width,
      'said',
    ),
  moments: (width) =>
    momentsChart(
      [
        { label: 'T1', share, text: '' },
        { label: 'T2', share: null, text: '' },
      ],
      width,
      'said',
      String,
    ),
  standings: (width) => standingsChart([{ ...standing, ...said }], width, 'said', (tick) => `${tick}%`),
}

describe.each(Object.keys(draw))('the drawing of %s', (name) => {
  it.each([320, 900])('is one image with its words and no style of its own, %i pixels wide', (width) => {
    const drawing = draw[name]?.(width) as Element
    expect(drawing.getAttribute('role')).toBe('img')
    expect(drawing.getAttribute('aria-label')).toBe('said')
    expect(drawing.getAttribute('width')).toBe(String(width))
    expect(drawing.querySelectorAll('style, [style], [aria-label], title')).toHaveLength(0)
    expect(drawing.outerHTML).not.toContain('NaN')
  })
})

it('stripes are there only where a part is striped', () => {
  expect(draw.standings?.(900).querySelectorAll('pattern')).toHaveLength(1)
  expect(draw.bars?.(900).querySelectorAll('pattern')).toHaveLength(0)
})

it('a withheld figure draws its words and no mark', () => {
  const nothing = barsChart([{ label: '', bars: [{ label: 'a', count: null, text: 'n.d.' }] }], 900, 'said')
  expect(nothing.querySelectorAll('rect')).toHaveLength(0)
  expect(nothing.textContent).toContain('n.d.')
})

it('the axis has the rates of the language', () => {
  expect(draw.standings?.(900).textContent).toContain('25%')
})

it('the last rate stands beside the band, not on it', () => {
  const drawing = momentsChart(
    ['T1', 'T2'].map((label) => ({ label, share, text: `${label}: 30` })),
    300,
    'said',
    String,
  )
  const last = [...drawing.querySelectorAll('text')].find((text) => text.textContent === 'T2: 30')
  const shifts = [last, last?.parentElement].map((part) =>
    /translate\(([\d.]+)/.exec(part?.getAttribute('transform') ?? ''),
  )
  const x = shifts.reduce((sum, shift) => sum + Number(shift?.[1] ?? 0), 0)
  const point = [...drawing.querySelectorAll('circle')].at(-1)
  const radius = Number(point?.getAttribute('r'))
  expect(last?.closest('[text-anchor]')?.getAttribute('text-anchor')).toBe('start')
  expect(x).toBeGreaterThan(Number(point?.getAttribute('cx')) + radius)
})
