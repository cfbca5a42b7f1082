import { expect, it } from 'vitest'
import { takeKeysOnce } from './still-keys'

it('takes a key held down for one press, until it is stopped; arrows still run', () => {
  const stop = takeKeysOnce()
  const taken = (key: string, repeat: boolean) => {
    const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    return !event.defaultPrevented
  }
  expect([taken('5', false), taken('5', true), taken('Enter', true), taken('ArrowDown', true)]).toEqual([
    true,
    false,
    false,
    true,
  ])
  stop()
  expect(taken('5', true)).toBe(true)
})
