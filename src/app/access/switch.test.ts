import { afterEach, expect, it, vi } from 'vitest'
import { listenForSwitch } from './switch'

let stop = () => {}
const press = (name: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
afterEach(() => {
  stop()
  document.body.innerHTML = ''
})

it('hears the third press of a key that nothing takes', () => {
  const onAsked = vi.fn()
  stop = listenForSwitch(onAsked)
  press(' ')
  press('a')
  press('Enter')
  expect(onAsked).not.toHaveBeenCalled()
  press(' ')
  expect(onAsked).toHaveBeenCalledOnce()
})

it('leaves the key to a button that has the focus', () => {
  const onAsked = vi.fn()
  stop = listenForSwitch(onAsked)
  document.body.innerHTML = '<button>1</button>'
  document.querySelector('button')?.focus()
  for (let times = 0; times < 4; times += 1) press(' ')
  expect(onAsked).not.toHaveBeenCalled()
})
