import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startScan } from './scan'

const PAGE = `
  <header class="top-bar"><button id="settings">S</button><button id="quit">Q</button></header>
  <main>
    <div class="screen-body"><button id="one">1</button><button id="two" tabindex="-1">2</button></div>
    <div class="screen-bar"><button id="back">B</button><button id="go">G</button></div>
  </main>`

let stop = () => {}
const pressed: string[] = []
const lit = () => {
  const element = document.querySelector('[data-scan]')
  return element?.id || element?.className
}
const tick = (times = 1) => vi.advanceTimersByTime(times * 1000)
const key = (name: string) => {
  vi.advanceTimersByTime(500)
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
}

beforeEach(() => {
  vi.useFakeTimers()
  Element.prototype.checkVisibility = () => true
  Element.prototype.scrollIntoView = () => {}
  document.body.innerHTML = PAGE
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => pressed.push(button.id))
})
afterEach(() => {
  stop()
  pressed.length = 0
  vi.useRealTimers()
  document.body.innerHTML = ''
})

it('lights each group in turn, with the focus, and wraps around', () => {
  stop = startScan({ seconds: 1 })
  const seen = [1, 2, 3, 4].map(() => {
    tick()
    expect(document.activeElement).toBe(document.querySelector('[data-scan]'))
    return lit()
  })
  expect(seen).toEqual(['screen-body', 'screen-bar', 'top-bar', 'screen-body'])
})

it.each([' ', 'Enter'])('enters a group and presses an item with the key %j alone', (name) => {
  stop = startScan({ seconds: 1 })
  tick()
  key(name)
  expect(lit()).toBe('one')
  tick()
  expect(lit()).toBe('two')
  key(name)
  expect(pressed).toEqual(['two'])
  tick()
  expect(lit()).toBe('one')
})

it('leaves a group by itself after two rounds, and gives its focus mark back', () => {
  stop = startScan({ seconds: 1 })
  tick()
  key(' ')
  tick(4)
  expect(lit()).toBe('screen-body')
  tick()
  expect(lit()).toBe('screen-bar')
  expect(document.querySelector('.screen-body')?.hasAttribute('tabindex')).toBe(false)
})

it('keeps to a dialog while there is one, then goes on where it was', () => {
  stop = startScan({ seconds: 1 })
  tick()
  key(' ')
  document.body.insertAdjacentHTML('beforeend', '<dialog open><button id="stay">A</button></dialog>')
  tick(3)
  expect(lit()).toBe('stay')
  document.querySelector('dialog')?.remove()
  tick()
  expect(lit()).toBe('two')
})

it('takes a shaking hand for one press', () => {
  stop = startScan({ seconds: 1 })
  tick()
  key(' ')
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }))
  expect(pressed).toEqual([])
})

it('says when nobody presses any more, and leaves nothing behind', () => {
  const onQuiet = vi.fn()
  stop = startScan({ seconds: 4, onQuiet })
  vi.advanceTimersByTime(100_000)
  expect(onQuiet).not.toHaveBeenCalled()
  vi.advanceTimersByTime(30_000)
  expect(onQuiet).toHaveBeenCalled()
  stop()
  vi.advanceTimersByTime(60_000)
  expect(document.querySelector('[data-scan]')).toBeNull()
  key('Enter')
  expect(pressed).toEqual([])
})
