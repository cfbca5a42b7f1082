import { expect, it } from 'vitest'
import { only } from './some-words.ts'

it('keeps what stands under a key, wherever it is, and nothing else', () => {
  const words = { name: 'RSA', short: 'R', how: { 1: 'a' }, more: { name: 'b', inner: { name: { 1: 'c' } } } }
  expect(only(words, 'name')).toEqual({ name: 'RSA', more: { name: 'b', inner: { name: { 1: 'c' } } } })
  expect(only(words, 'how')).toEqual({ how: { 1: 'a' } })
  expect(only(words, 'nowhere')).toBeUndefined()
})
