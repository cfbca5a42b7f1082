import { act, fireEvent, render, screen } from '@testing-library/preact'
import type { ComponentType } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Language } from '../i18n/languages'
import { followNight } from './follow-night'
import { NightScreen } from './night-screen'
import type { Terminal } from './terminal'

const TERMINAL: Terminal = {
  id: 'a',
  place: 'Ici',
  pixelPitchMm: 0.277,
  viewingDistanceMm: 600,
  printer: 'none',
  screenHours: [{ day: 1, from: '09:00', to: '18:00' }],
}
const MINUTE = 60_000
/** A Monday. */
const at = (time: string) => vi.setSystemTime(new Date(`2026-11-30T${time}:00`))
let Night: ComponentType | undefined
let atStart = true
let stop: () => void
const pass = (minutes: number) => vi.advanceTimersByTime(minutes * MINUTE)

beforeEach(() => {
  vi.useFakeTimers()
  atStart = true
  Night = undefined
  at('17:55')
  stop = followNight({
    terminal: TERMINAL,
    atStart: () => atStart,
    language: () => 'fr',
    show: (shown) => {
      Night = shown
    },
  })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('falls when the hours are over, and ends when they begin', () => {
  pass(4)
  expect(Night).toBeUndefined()
  pass(2)
  expect(Night).toBeDefined()
  at('09:00')
  pass(1)
  expect(Night).toBeUndefined()
})

it('never falls on a visit, nor on somebody who has just touched the screen', () => {
  atStart = false
  pass(30)
  expect(Night).toBeUndefined()
  atStart = true
  fireEvent.pointerDown(document.body)
  pass(1.5)
  expect(Night).toBeUndefined()
  pass(1)
  expect(Night).toBeDefined()
})

it('a touch opens the start screen for a visit all the same, for two minutes at least', async () => {
  pass(30)
  const Dark = Night as ComponentType
  render(<Dark />)
  act(() => void fireEvent.click(screen.getByRole('button')))
  expect(Night).toBeUndefined()
  pass(1.5)
  expect(Night).toBeUndefined()
  pass(1)
  expect(Night).toBeDefined()
})

it.each(['fr', 'fr-falc', 'en', 'ar', 'tr', 'uk'] as const)(
  'in %s: the hours, or that they are not known, and until when the house is closed',
  (language: Language) => {
    const hours = [
      { day: 1, from: '09:00', to: '12:00' },
      { day: 1, from: '14:00', to: '18:00' },
    ]
    const shared = { language, place: 'Ici', today: '2026-12-24', onWake: vi.fn() }
    const { rerender, container } = render(<NightScreen {...shared} house={{ hours }} />)
    expect(container.textContent).toMatch(/09:00–12:00 14:00–18:00/)
    expect(container.textContent).not.toMatch(/night\./)
    const closures = [{ from: '2026-12-24', to: '2027-01-03', reason: null }]
    rerender(<NightScreen {...shared} house={{ hours, closures }} />)
    expect(container.textContent).toMatch(/2027/)
    expect(container.textContent).not.toMatch(/night\./)
    rerender(<NightScreen {...shared} today="2027-01-04" house={{ hours: null, closures }} />)
    expect(container.textContent).not.toMatch(/\d/)
  },
)
