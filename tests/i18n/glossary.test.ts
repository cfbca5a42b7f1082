import { describe, expect, it } from 'vitest'
import { finder } from '../../src/app/glossary/find'
import { isolate } from '../../src/app/i18n/isolate'
import { LANGUAGES, type Language, wordsOf } from '../words'

/** Files that nobody reads in a visit, the words typed in a search, and the glossary itself. */
const NOT_SHOWN =
  /^(accessibility|atelier|desk|faults|foresight|glossary|grounds|handover|letter|observatory|resume|urne|widget)\.|^needs\.\w+\.words$/

const shown = (language: Language) => [...wordsOf(language)].filter(([key]) => !NOT_SHOWN.test(key))

const termsOf = (language: Language) =>
  [...wordsOf(language)].flatMap(([key, forms]) => {
    const [, id] = /^glossary\.terms\.(\w+)\.forms$/.exec(key) ?? []
    return id ? [{ id, forms }] : []
  })

/** What everybody says, and names of products. */
const EVERYDAY = ['SMS', 'SNCF', 'TER', 'MJC', 'ÉduConnect', 'OpenDyslexic']
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu
/** Acronyms and names of aids that are written like names. */
const NAMES =
  /(?<![\p{L}\p{N}])(Caf|Carsat|Crous|Anah|Aspa|Apa|Dalo|Daho|Puma|Paje|Cerfa|Smic|Gir|Esat|Spada|Ofii|Ofpra|Urssaf|Pajemploi|Cned|Visale|Loca-Pass|Agirc-Arrco|France services|France Travail|Action Logement)(?![\p{L}\p{N}])/gu

describe('the glossary', () => {
  const find = finder(termsOf('fr'), 'fr')

  it('explains every acronym that French shows', () => {
    const missing = shown('fr').flatMap(([key, text]) => {
      const found = find(text)
      return [...text.matchAll(CAPITALS), ...text.matchAll(NAMES)]
        .filter(({ 0: word, index }) => {
          const known = found.some(({ start, end }) => start <= index && index < end)
          return !known && !EVERYDAY.includes(word)
        })
        .map(({ 0: word }) => `${key}: ${word}`)
    })
    expect(missing).toEqual([])
  })

  it.each(LANGUAGES)('has no term that no text in %s shows', (language) => {
    const terms = termsOf(language)
    const findHere = finder(terms, language)
    const seen = new Set(shown(language).flatMap(([, text]) => findHere(text).map(({ id }) => id)))
    expect(terms.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('finds the same terms in Arabic with and without the marks of the screen', () => {
    const findHere = finder(termsOf('ar'), 'ar')
    const ids = (text: string) => findHere(text).map(({ id }) => id)
    const other = shown('ar').filter(([, text]) => ids(text).join() !== ids(isolate(text)).join())
    expect(other).toEqual([])
  })

  it('says no amount and no date, which the law keeps', () => {
    const figures = [...wordsOf('fr')].filter(
      ([key, text]) => key.startsWith('glossary.') && /\d/.test(text.replace('16 à 25 ans', '')),
    )
    expect(figures).toEqual([])
  })
})
