import { describe, expect, it } from 'vitest'
import { LANGUAGES, wordsOf } from '../../../tests/words'
import { OFFICE_IDS } from './offices'

/** Numbers that every phone in France reaches, and the one of France Rénov’; those of a place are not written here. */
const NATIONAL_NUMBERS = new Set(['17', '112', '116 117', '0 808 800 700'])

describe('the offices', () => {
  it('have each their id', () => {
    expect(new Set(OFFICE_IDS).size).toBe(OFFICE_IDS.length)
  })

  it.each(LANGUAGES)('are named and located in %s, and no other', (language) => {
    const written = [...wordsOf(language).keys()].filter((key) => key.startsWith('offices.'))
    expect(written.sort()).toEqual(OFFICE_IDS.flatMap((id) => [`offices.${id}.name`, `offices.${id}.where`]).sort())
  })

  it.each(LANGUAGES)('give in %s only national numbers, and no postal address', (language) => {
    const texts = OFFICE_IDS.map((id) => wordsOf(language).get(`offices.${id}.where`) ?? '')
    const numbers = texts.flatMap((text) => text.replace(/\s/g, ' ').match(/\b\d[\d ]*\d\b/g) ?? [])
    expect(numbers.filter((number) => !NATIONAL_NUMBERS.has(number))).toEqual([])
  })
})
