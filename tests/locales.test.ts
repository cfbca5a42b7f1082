import { describe, expect, it } from 'vitest'
import { INPUTS } from '../src/app/walk/inputs'
import { UNIONS } from '../src/law/facts'
import { literalTexts, mentionedKeys } from './literals'
import { filesUnder, textOf } from './sources'
import { baseOf, categoryOf, LANGUAGES, wordsOf } from './words'

const NAMESPACES = filesUnder('locales/fr', /^locales\/fr\/[a-z-]+\.json$/).map((path) =>
  path.slice('locales/fr/'.length, -5),
)
const fr = wordsOf('fr')
const bases = (words: ReadonlyMap<string, string>) => [...new Set([...words.keys()].map(baseOf))].sort()
const screens = filesUnder('src/app', /\.tsx?$/).filter((path) => !path.includes('.test.'))

const isQuestion = (key: string) => key.startsWith('questions.') && (key.split('.')[1] ?? '') in INPUTS

/** Words that the question of a fact has a place for: title and help, and one text for each of its options. */
function isPartOfQuestion(key: string): boolean {
  const [, fact = '', part = '', option = ''] = key.split('.')
  const input = INPUTS[fact]
  if (fact === 'foyer' && part === 'options') return (UNIONS as readonly string[]).includes(option)
  if (/^options(You)?$/.test(part)) return input !== undefined && 'options' in input && input.options.includes(option)
  if (/^tick(You)?$/.test(part)) return input?.kind === 'yesNo'
  return /^(title|titleYou|titleOne|titleChild|titleChildren|short|why|help|none|unit)$/.test(part) && option === ''
}

describe.each(LANGUAGES)('words in %s', (language) => {
  const words = wordsOf(language)

  it('has every key of French and no other', () => {
    expect(bases(words)).toEqual(bases(fr))
  })

  it('has every plural form of the language for each counted text', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.slice().sort()
    const forms = new Map<string, string[]>()
    for (const key of words.keys()) {
      const category = categoryOf(key)
      // i18next takes `_zero` in any language, for a text of its own when there is none.
      if (category && category !== 'zero') forms.set(baseOf(key), [...(forms.get(baseOf(key)) ?? []), category])
    }
    expect([...forms].filter(([, found]) => found.sort().join() !== wanted.join())).toEqual([])
  })

  it('has no empty text, no mark-up and no doubled or outer space', () => {
    const odd = /^$|<[a-z/!]|&[a-z]+;|^\s|\s$| {2}/i
    expect([...words].filter(([, text]) => odd.test(text))).toEqual([])
  })

  it('fills the same blanks as French', () => {
    const blanks = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).filter((name) => name !== 'count')
    const french = (key: string) => fr.get(key) ?? fr.get(`${baseOf(key)}_other`)
    const odd = [...words].filter(([key, text]) => blanks(text).sort().join() !== blanks(french(key)).sort().join())
    expect(odd).toEqual([])
  })
})

describe('French', () => {
  it('is typeset: curly apostrophes, unbreakable space before double punctuation and €', () => {
    const odd = /[a-zà-ÿ]'[a-zà-ÿ]| [;:?!€%»]|« /i
    expect([...fr].filter(([, text]) => odd.test(text))).toEqual([])
  })
})

describe('the screens', () => {
  const { exact, patterns } = mentionedKeys(
    screens.map((path) => ({ path, code: textOf(path) })),
    NAMESPACES,
  )
  const known = new Set(bases(fr))

  it('mention only keys that have words', () => {
    const prefixes = new Set(
      [...known].flatMap((key) => key.split('.').map((_, index, parts) => parts.slice(0, index).join('.'))),
    )
    expect([...exact].filter((key) => !known.has(key) && !prefixes.has(key))).toEqual([])
    expect(patterns.filter((pattern) => ![...known].some((key) => pattern.test(key))).map(String)).toEqual([])
  })

  it('use every word', () => {
    const mentioned = (key: string) => patterns.some((pattern) => pattern.test(key))
    const below = (key: string) => [...exact].some((prefix) => key.startsWith(`${prefix}.`))
    const used = (key: string) =>
      exact.has(key) || (isQuestion(key) ? isPartOfQuestion(key) : mentioned(key) || below(key))
    const judgedElsewhere = /^(droits\.[^.]+\.(pieces|nonCouvert|conditions|rules|parameters|refer)|checklists)\./
    expect([...known].filter((key) => !used(key) && !judgedElsewhere.test(key))).toEqual([])
  })

  it('hold no text of their own', () => {
    expect(screens.flatMap((path) => literalTexts(path, textOf(path)))).toEqual([])
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
