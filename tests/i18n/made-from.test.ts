import { expect, it } from 'vitest'
import { LANGUAGES } from '../words'
import { hashOf, type MadeFrom, madeAgain, staleKeys } from './made-from'

const NOTHING: MadeFrom = { all: {}, only: {} }
const translated = LANGUAGES.filter((language) => language !== 'fr')
const first = new Map([
  ['a', 'Un'],
  ['b', 'Deux'],
])
const changed = new Map([...first, ['a', 'Un autre']])

it('is recorded once for all languages', () => {
  const after = madeAgain(NOTHING, first, translated, ['a', 'b'])
  expect(after).toEqual({ all: { a: hashOf('Un'), b: hashOf('Deux') }, only: {} })
  for (const language of translated) expect(staleKeys(language, first, after)).toEqual([])
})

it('a changed French text makes every translation of it stale, and of nothing else', () => {
  const before = madeAgain(NOTHING, first, translated, ['a', 'b'])
  for (const language of translated) expect(staleKeys(language, changed, before)).toEqual(['a'])
})

it('one language that follows leaves the others stale, until they follow too', () => {
  const before = madeAgain(NOTHING, first, translated, ['a', 'b'])
  const one = madeAgain(before, changed, ['ar'], ['a'])
  expect(staleKeys('ar', changed, one)).toEqual([])
  expect(staleKeys('tr', changed, one)).toEqual(['a'])
  const every = madeAgain(one, changed, translated, ['a'])
  expect(every).toEqual({ all: { a: hashOf('Un autre'), b: hashOf('Deux') }, only: {} })
})

it('a new text is stale where it was not translated', () => {
  const before = madeAgain(NOTHING, new Map([['b', 'Deux']]), translated, ['b'])
  const one = madeAgain(before, first, ['uk'], ['a'])
  expect(staleKeys('uk', first, one)).toEqual([])
  expect(staleKeys('ar', first, one)).toEqual(['a'])
})

it('a text that is gone is forgotten', () => {
  const before = madeAgain(NOTHING, first, translated, ['a', 'b'])
  expect(madeAgain(before, new Map([['b', 'Deux']]), [], []).all).toEqual({ b: hashOf('Deux') })
})
