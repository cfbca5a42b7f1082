import { describe, expect, it } from 'vitest'
import { LANGUAGES, wordsOf } from '../../../tests/words'
import { isIsoDate } from '../../engine/dates'
import { OFFICE_IDS } from '../directory/offices'
import { isOfficial } from '../official-sites'
import { DOCUMENT_IDS } from './ids'
import { DOCUMENTS } from './register'

const ENTRIES = Object.entries(DOCUMENTS)
const PARTS = ['name', 'what', 'get', 'delay', 'lost'] as const

describe('the register of papers', () => {
  it('has every id, once, in the order of the ids', () => {
    expect(Object.keys(DOCUMENTS)).toEqual([...DOCUMENT_IDS])
    expect(ENTRIES.filter(([id, document]) => document.id !== id)).toEqual([])
  })

  it.each(ENTRIES)('%s: says who gives it, from which official page and since when', (_, document) => {
    const pages = document.online ? [document.source, document.online] : [document.source]
    expect(pages.filter(({ url }) => !isOfficial(url))).toEqual([])
    expect(pages.filter(({ title }) => title.trim() === '')).toEqual([])
    expect(isIsoDate(document.verifiedOn)).toBe(true)
    expect(OFFICE_IDS).toContain(document.office)
    expect(document.validMonths === null || document.validMonths > 0).toBe(true)
  })
})

describe.each(LANGUAGES)('words of the papers in %s', (language) => {
  const words = wordsOf(language)

  it('are there for each paper and each part', () => {
    const wanted = DOCUMENT_IDS.flatMap((id) => PARTS.map((part) => `documents.${id}.${part}`))
    expect(wanted.filter((key) => !words.get(key))).toEqual([])
  })

  it('name no paper and no part that the register does not have', () => {
    const known = new Set(DOCUMENT_IDS.flatMap((id) => [...PARTS, 'validity'].map((part) => `documents.${id}.${part}`)))
    expect([...words.keys()].filter((key) => key.startsWith('documents.') && !known.has(key))).toEqual([])
  })

  it('say for how long a paper is good, when the register counts months', () => {
    const counted = ENTRIES.filter(([, { validMonths }]) => validMonths !== null).map(([id]) => id)
    expect(counted.filter((id) => !words.get(`documents.${id}.validity`))).toEqual([])
  })

  it('keep a name within seven words, and each name once', () => {
    const names = DOCUMENT_IDS.map((id) => words.get(`documents.${id}.name`) ?? '')
    // A translation has the French name beside it, in brackets: that is what is written on the paper.
    const own = (name: string) => name.replace(/\s*\([^)]*\)/g, '')
    expect(names.filter((name) => own(name).split(/\s/).length > 7)).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })
})
