import MiniSearch from 'minisearch'

/** Something that can be found: `text` holds its name, its needs and what people say for them. */
export interface Entry {
  readonly id: string
  readonly name: string
  readonly text: string
}

/** Letters that are written one for the other: the alefs, the last letters of Arabic words, the i without dot. */
const SAME: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ı: 'i', ґ: 'г' }

/** `L’Ébéniste` → `l ebeniste`: accents and apostrophes do not count. */
const plain = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ىةؤئıґ]/g, (letter) => SAME[letter] ?? letter)

/** Words that say nothing of what is looked for. */
const EMPTY = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'un',
  'une',
  'pour',
  'et',
  'mon',
  'ma',
  'mes',
  'je',
  'a',
  'au',
])

/** Searches by words in any order, whole, begun or misspelt. Returns ids, best first; all of them when nothing is typed. */
export function searcher(entries: readonly Entry[]): (typed: string) => readonly string[] {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'text'],
    processTerm: (term) => {
      const word = plain(term)
      return word.length < 2 || EMPTY.has(word) ? null : word
    },
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u),
    searchOptions: {
      boost: { name: 2 },
      prefix: (term) => term.length >= 3,
      // One slip in a short word, two in a long one.
      fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
      combineWith: 'AND',
    },
  })
  index.addAll(entries)
  const all = entries.map(({ id }) => id)
  return (typed) => {
    if (typed.trim() === '') return all
    const found = index.search(typed)
    // Too many words: what holds most of them.
    const shown = found.length > 0 ? found : index.search(typed, { combineWith: 'OR' })
    return shown.map(({ id }) => id as string)
  }
}
