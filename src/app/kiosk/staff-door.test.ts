import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchStaffDoor } from './staff-door'

const open = vi.fn()
let atStart = true
let stop: () => void
const press = (selector: string) => (document.querySelector(selector) as HTMLElement).click()

beforeEach(() => {
  vi.useFakeTimers()
  open.mockReset()
  atStart = true
  document.body.innerHTML = '<p class="top-bar-brand"><span>Porte des droits</span></p><h1>Bonjour</h1>'
  stop = watchStaffDoor(() => atStart, open)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('opens after five presses of the mark in a row', () => {
  for (let times = 0; times < 4; times += 1) press('.top-bar-brand span')
  expect(open).not.toHaveBeenCalled()
  press('.top-bar-brand')
  expect(open).toHaveBeenCalledOnce()
})

it('stays shut to slow presses, to presses elsewhere, and during a visit', () => {
  for (let times = 0; times < 10; times += 1) {
    press('.top-bar-brand')
    vi.advanceTimersByTime(1500)
  }
  for (let times = 0; times < 10; times += 1) press('h1')
  atStart = false
  for (let times = 0; times < 10; times += 1) press('.top-bar-brand')
  expect(open).not.toHaveBeenCalled()
})
