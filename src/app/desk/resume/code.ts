import { WORDS } from './words'

/** Words of a code. Each of the 256 words is worth eight bits: 48 bits. */
export const CODE_WORDS = 6
/** Letters that tell one word from all others. */
const PREFIX = 4
/** Letters that a typed code may have. */
const LONGEST = 200

const byPrefix = new Map(WORDS.map((word) => [word.slice(0, PREFIX), word]))

/** A new code by chance: "lapin avion tissu…". */
export const drawCode = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(CODE_WORDS)), (byte) => WORDS[byte]).join(' ')

/** The code that was typed, however it is written; `null` when it is none. The first four letters of a word will do. */
export function readCode(typed: string): string | null {
  if (typed.length > LONGEST) return null
  const letters = typed
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  return wordsIn(letters, CODE_WORDS)?.join(' ') ?? null
}

/** A word as it was typed, and the word of codes that it stands for; `null` when it is none, or not yet. */
export interface TypedWord {
  readonly typed: string
  readonly word: string | null
}

/** What is recognised of a code while it is typed, word by word: from four letters of each on. */
export function wordsTyped(typed: string): readonly TypedWord[] {
  const whole = readCode(typed)
  if (whole !== null) return whole.split(' ').map((word) => ({ typed: word, word }))
  const letters = typed.slice(0, LONGEST).normalize('NFD').toLowerCase().replace(/\p{M}/gu, '')
  return (letters.match(/[a-z]+/g) ?? []).map((one) => {
    const word = byPrefix.get(one.slice(0, PREFIX))
    return { typed: one, word: word?.startsWith(one) ? word : null }
  })
}

/** So many words, one after the other, and nothing else. */
function wordsIn(letters: string, count: number): readonly string[] | null {
  if (count === 0) return letters === '' ? [] : null
  const word = byPrefix.get(letters.slice(0, PREFIX))
  if (word === undefined) return null
  for (const length of new Set([word.length, PREFIX])) {
    if (!letters.startsWith(word.slice(0, length))) continue
    const others = wordsIn(letters.slice(length), count - 1)
    if (others) return [word, ...others]
  }
  return null
}
