import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { LANGUAGES, type Language, sourceFor } from '../words'

/**
 * Which French text each translation was made from: a short hash by key. `all` holds for every language but those that
 * `only` names for the key. A key whose French text has changed since is stale.
 */
export interface MadeFrom {
  readonly all: Readonly<Record<string, string>>
  readonly only: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>
}

const PATH = 'locales/made-from.json'
const TRANSLATED = LANGUAGES.filter((language) => language !== 'fr')

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 6)

export const readMadeFrom = (): MadeFrom => JSON.parse(readFileSync(PATH, 'utf8')) as MadeFrom

/** Keys of a language whose French text has changed, or was never recorded, since the translation was made. */
export const staleKeys = (
  language: Language,
  french: ReadonlyMap<string, string>,
  { all, only }: MadeFrom,
): readonly string[] =>
  [...french].flatMap(([key, text]) => ((only[language]?.[key] ?? all[key]) === hashOf(text) ? [] : [key]))

/** After the translations of some keys into some languages were made again from the present French. */
export function madeAgain(
  known: MadeFrom,
  french: ReadonlyMap<string, string>,
  languages: readonly Language[],
  keys: readonly string[],
): MadeFrom {
  const made = (language: Language, key: string): string | undefined =>
    languages.includes(language) && keys.includes(key)
      ? hashOf(french.get(key) ?? '')
      : (known.only[language]?.[key] ?? known.all[key])
  const all: Record<string, string> = {}
  const only: Partial<Record<Language, Record<string, string>>> = {}
  for (const [key, text] of french) {
    const others = TRANSLATED.filter((language) => made(language, key) !== hashOf(text))
    if (others.length < TRANSLATED.length) all[key] = hashOf(text)
    for (const language of others) {
      const from = made(language, key)
      if (from !== undefined && from !== all[key]) only[language] = { ...only[language], [key]: from }
      else if (from === undefined && all[key] !== undefined) only[language] = { ...only[language], [key]: '' }
    }
  }
  return { all, only }
}

/** Records that translations were made again. */
export function record(languages: readonly Language[], keys: readonly string[] | 'every'): void {
  const french = sourceFor('fr')
  const after = madeAgain(readMadeFrom(), french, languages, keys === 'every' ? [...french.keys()] : keys)
  writeFileSync(PATH, `${JSON.stringify(after, null, 2)}\n`)
}
