import { splitSentences } from '../../src/app/voice/split'
import { spoken } from '../../src/app/voice/spoken/spoken'
import { LANGUAGES, type Language, wordsOf } from '../words'

/** Packs of sounds, each with the languages that it speaks: easy French is French. */
export const PACKS: Readonly<Record<string, readonly Language[]>> = Object.fromEntries(
  LANGUAGES.filter((language) => language !== 'fr-falc').map((language) => [
    language,
    language === 'fr' ? (['fr', 'fr-falc'] as const) : [language],
  ]),
)

/** Files that are not for residents, and words that are looked for rather than shown. */
const OFFICE = /^(observatory|urne)\./
const LOOKED_FOR = / \| /
const BLANK = /\{\{/

/** Every sentence of a text as it is said; none of those with blanks, which only a visit fills. */
export const saidOf = (text: string, language: Language): string[] =>
  splitSentences(text, language)
    .map(([start, end]) => text.slice(start, end))
    .filter((sentence) => !BLANK.test(sentence))
    .map((sentence) => spoken(sentence, language))

/** Every sentence of a pack that is known before a visit, as it is said, once. */
export function saidIn(pack: string): string[] {
  const languages = PACKS[pack]
  if (!languages) throw new Error(`no such pack: ${pack}; one of ${Object.keys(PACKS).join(', ')}`)
  const all = languages.flatMap((language) =>
    [...wordsOf(language)]
      .filter(([key, text]) => !OFFICE.test(key) && !LOOKED_FOR.test(text))
      .flatMap(([, text]) => saidOf(text, language)),
  )
  return [...new Set(all)].sort()
}
