import type { Language } from '../i18n/languages'

/** A term and the forms under which it stands in texts, separated by ` | `; `*` at the end of one: any ending. */
export interface Forms {
  readonly id: string
  readonly forms: string
}

/** A term in a text, from the character `start` to the one before `end`. */
export interface Found {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Finds terms in a text, in its order; the longest where several begin. */
export type Find = (text: string) => readonly Found[]

interface Form {
  readonly id: string
  readonly text: string
  /** Written with capitals: an acronym or a name, which the same letters in lower case are not. */
  readonly exact: boolean
  /** Any ending may follow: cases and suffixes. */
  readonly open: boolean
}

const ISOLATES = /[\u2066-\u2069]/g
const SPACES = /[\u00a0\u202f]/g
const WORD = /[\p{L}\p{N}]+/gu
const LETTER = /[\p{L}\p{N}\p{M}]/u
/** What Arabic writes in one with the word that follows: and, by, for, the. */
const PROCLITICS = /^([وف]?)(?:بال|كال|لل|ال|[بلك])?/u
/** Letters by which forms are filed. */
const FILED = 2

/** A text of the same length, in lower case where a language's letters keep their number. */
function lower(text: string, tag: string): string {
  const low = text.toLocaleLowerCase(tag)
  return low.length === text.length ? low : text
}

function readForms(terms: readonly Forms[], tag: string): Map<string, Form[]> {
  const filed = new Map<string, Form[]>()
  for (const { id, forms } of terms) {
    for (const written of forms.replace(ISOLATES, '').split('|')) {
      const open = written.trim().endsWith('*')
      const text = written.trim().replace(/\*$/, '').replace(SPACES, ' ')
      if (text === '') continue
      const key = lower(text.slice(0, FILED), tag)
      filed.set(key, [...(filed.get(key) ?? []), { id, text, exact: lower(text, tag) !== text, open }])
    }
  }
  for (const forms of filed.values()) forms.sort((a, b) => b.text.length - a.text.length)
  return filed
}

/** End of the word that goes on at `at`. */
function endOfWord(text: string, at: number): number {
  let end = at
  while (end < text.length && LETTER.test(text[end] as string)) end += 1
  return end
}

/** Whether a word, an address or a compound goes on at `end`. */
const goesOn = (text: string, end: number) =>
  LETTER.test(text[end] ?? '') || (/[-.@]/.test(text[end] ?? '') && LETTER.test(text[end + 1] ?? ''))

/** Whether a compound or an address leads up to `start`. */
const leadsOn = (text: string, start: number) => /[-.@]/.test(text[start - 1] ?? '') && /\S/.test(text[start - 2] ?? '')

/** Prepares the search for terms in texts of a language. */
export function finder(terms: readonly Forms[], language: Language): Find {
  const tag = language === 'tr' ? 'tr' : 'fr'
  const filed = readForms(terms, tag)

  const formAt = (text: string, low: string, at: number) => {
    for (const form of filed.get(low.slice(at, at + FILED)) ?? []) {
      if (!(form.exact ? text : low).startsWith(form.text, at)) continue
      const end = form.open ? endOfWord(text, at + form.text.length) : at + form.text.length
      if (!goesOn(text, end)) return { id: form.id, end }
    }
    return undefined
  }

  /** The form after what Arabic writes in one with it. */
  const formWithin = (text: string, low: string, at: number, word: string) => {
    const [all = '', and = ''] = PROCLITICS.exec(word) ?? []
    return (
      (and === '' ? undefined : formAt(text, low, at + and.length)) ??
      (all === and ? undefined : formAt(text, low, at + all.length))
    )
  }

  const search = (text: string): Found[] => {
    const low = lower(text, tag)
    const found: Found[] = []
    let free = 0
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      if (start < free || leadsOn(text, start)) continue
      const here = formAt(text, low, start) ?? (language === 'ar' ? formWithin(text, low, start, word) : undefined)
      if (!here) continue
      found.push({ id: here.id, start, end: here.end })
      free = here.end
    }
    return found
  }

  return (shown) => {
    const text = shown.replace(SPACES, ' ')
    const bare = text.replace(ISOLATES, '')
    if (bare.length === text.length) return search(text)
    // Where each character of the bare text stands in the one on screen.
    const at: number[] = []
    for (let index = 0; index < text.length; index += 1)
      if (!/[\u2066-\u2069]/.test(text[index] as string)) at.push(index)
    return search(bare).map(({ id, start, end }) => ({ id, start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }))
  }
}
