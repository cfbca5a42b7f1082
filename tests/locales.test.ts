import { describe, expect, it } from 'vitest'
import { LANGUAGES as OFFERED } from '../src/app/i18n/languages'
import { faultsOf } from './i18n/faults'
import { readMadeFrom, staleKeys } from './i18n/made-from'
import { mentioned, screens, unusedKeys } from './i18n/used'
import { literalTexts } from './literals'
import { textOf } from './sources'
import { basesOf, LANGUAGES, sourceFor, wordsOf } from './words'

it('the tests know the languages of the product', () => {
  expect(LANGUAGES).toEqual(OFFERED)
})

describe.each(LANGUAGES)('words in %s', (language) => {
  const faults = faultsOf(language)

  it.each(['missing', 'unknown', 'plurals', 'odd', 'blanks', 'figures', 'long'] as const)('%s: none', (kind) => {
    expect(faults[kind]).toEqual([])
  })

  it('follow the present French', () => {
    if (language !== 'fr') expect(staleKeys(language, sourceFor(language), readMadeFrom())).toEqual([])
  })
})

describe('a translation', () => {
  const reviews = JSON.parse(textOf('locales/reviews.json')) as Record<string, Record<string, unknown>>

  it('says whether somebody of that language has read it, who and when', () => {
    expect(Object.keys(reviews)).toEqual(LANGUAGES.filter((language) => language !== 'fr'))
    for (const { reviewed, by, on } of Object.values(reviews)) {
      if (reviewed === true)
        expect([String(by).trim() !== '', /^\d{4}-\d\d-\d\d$/.test(String(on))]).toEqual([true, true])
      else expect([reviewed, by, on]).toEqual([false, undefined, undefined])
    }
  })

  it.each([
    ['ar', /\p{Script=Arabic}/u],
    ['uk', /\p{Script=Cyrillic}/u],
  ] as const)('%s is written in its own letters', (language, letters) => {
    const official = /\.(short|forms|options\.\w+|brand|letterShapes\.dyslexia)$|^glossary\.terms\.\w+\.name$/
    const bare = [...wordsOf(language)]
      .map(([key, text]) => [key, text.replace(/\{\{.*?\}\}/g, '')] as const)
      .filter(([key, text]) => !letters.test(text) && /\p{L}{6}/u.test(text) && !official.test(key))
    expect(bare.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
})

describe.each(['fr', 'fr-falc'] as const)('%s', (language) => {
  it('is typeset: curly apostrophes, unbreakable space before double punctuation and €', () => {
    const odd = /[a-zà-ÿ]'[a-zà-ÿ]| [;:?!€%»]|« /i
    expect([...wordsOf(language)].filter(([, text]) => odd.test(text))).toEqual([])
  })
})

describe('the screens', () => {
  const { exact, patterns } = mentioned()
  const known = new Set(basesOf(wordsOf('fr')))

  it('mention only keys that have words', () => {
    const prefixes = new Set(
      [...known].flatMap((key) => key.split('.').map((_, index, parts) => parts.slice(0, index).join('.'))),
    )
    expect([...exact].filter((key) => !known.has(key) && !prefixes.has(key))).toEqual([])
    expect(patterns.filter((pattern) => ![...known].some((key) => pattern.test(key))).map(String)).toEqual([])
  })

  it('use every word', () => {
    expect(unusedKeys()).toEqual([])
  })

  it('hold no text of their own', () => {
    expect(screens().flatMap((path) => literalTexts(path, textOf(path)))).toEqual([])
  })

  it('would be caught holding one', () => {
    const code = `<p title="Bonjour" id="x">Salut {\`a \${b} bien\`} {"Oui"} <Button label={c ? "Non" : d}>{e}</Button> · {1}</p>`
    expect(literalTexts('probe.tsx', `export const a = ${code}`).map((found) => found.split(': ')[1])).toEqual([
      'Bonjour',
      'Salut',
      'a … bien',
      'Oui',
      'Non',
    ])
  })
})
