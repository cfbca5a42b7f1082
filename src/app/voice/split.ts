import type { Language } from '../i18n/languages'

/** Start and end of a sentence in its text, without the spaces around it. */
export type Bounds = readonly [start: number, end: number]

/** Abbreviations that never end a sentence; any other full stop does, unless a small letter follows. */
const ABBREVIATIONS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['art', 'av', 'bd', 'cf', 'ex', 'M', 'MM', 'p', 'St', 'Ste', 'tél', 'dép'],
  'fr-falc': ['art', 'av', 'bd', 'cf', 'ex', 'M', 'MM', 'p', 'St', 'Ste', 'tél', 'dép'],
  en: ['Mr', 'Mrs', 'Ms', 'Dr', 'St', 'No', 'art', 'e.g', 'i.e', 'vs'],
  ar: ['M', 'art'],
  tr: ['Dr', 'örn', 'No', 'Sok', 'Cad', 'Tel', 'm'],
  uk: ['м', 'вул', 'буд', 'ст', 'тел', 'напр', 'п', 'див'],
}

/** A sign that may end a sentence, with what closes around it, before a space or the end. */
const END = /([.!?…؟]+)(?:[ \u00a0\u202f]?[)\]"”’»\u2069])*(?=\s|$)|\n/g

const isAbbreviation = (before: string, language: Language): boolean => {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? ''
  // The initial of a first name.
  return ABBREVIATIONS[language].includes(word) || /(^|\s)\p{Lu}$/u.test(before)
}

/** Sentences of a text, in order. A full stop within "caf.fr", "1.234,56", "art. 5" or "M. Petit" ends none. */
export function splitSentences(text: string, language: Language): readonly Bounds[] {
  const ends: number[] = []
  for (const found of text.matchAll(END)) {
    const [all, sign = '\n'] = found
    const after = text.slice(found.index + all.length).trimStart()
    const goesOn = sign.endsWith('.') || sign.endsWith('…')
    if (goesOn && /^\p{Ll}/u.test(after)) continue
    if (sign === '.' && after !== '' && isAbbreviation(text.slice(0, found.index), language)) continue
    ends.push(found.index + all.length)
  }
  const sentences: Bounds[] = []
  let from = 0
  for (const end of [...ends, text.length]) {
    const part = text.slice(from, end)
    const start = from + (part.length - part.trimStart().length)
    // What has neither letter nor figure is not said.
    if (/[\p{L}\p{N}]/u.test(part)) sentences.push([start, start + part.trim().length])
    from = end
  }
  return sentences
}
