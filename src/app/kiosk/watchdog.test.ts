import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchPage } from './watchdog'

const restart = vi.fn()
const page = document.createElement('div')
let visiting = true
let stop: () => void
const fail = (type: 'error' | 'unhandledrejection' = 'error', message = 'a bug') =>
  dispatchEvent(Object.assign(new Event(type), { message }))

beforeEach(() => {
  vi.useFakeTimers()
  restart.mockReset()
  visiting = true
  page.innerHTML = '<h1>Vos droits</h1>'
  stop = watchPage({ page, visiting: () => visiting, restart })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('four errors in a minute of a visit bring the start back; three do not', () => {
  for (const type of ['error', 'unhandledrejection', 'error'] as const) fail(type)
  expect(restart).not.toHaveBeenCalled()
  fail('unhandledrejection')
  expect(restart).toHaveBeenCalledOnce()
})

it('errors far apart, at the start, or harmless ones, bring nothing back', () => {
  for (let times = 0; times < 10; times += 1) {
    fail()
    vi.advanceTimersByTime(21_000)
  }
  vi.advanceTimersByTime(60_000)
  for (let times = 0; times < 10; times += 1) fail('error', 'ResizeObserver loop completed')
  visiting = false
  for (let times = 0; times < 10; times += 1) fail()
  expect(restart).not.toHaveBeenCalled()
})

it('a page that stays empty is loaded again within ten seconds; one that is drawn in time is not', () => {
  page.innerHTML = ''
  vi.advanceTimersByTime(4500)
  page.innerHTML = '<h1>Vos droits</h1>'
  vi.advanceTimersByTime(4500)
  expect(restart).not.toHaveBeenCalled()
  page.innerHTML = ''
  vi.advanceTimersByTime(8000)
  expect(restart).toHaveBeenCalled()
})
