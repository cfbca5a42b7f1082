/** Languages of the card: those of the observatory. */
export const WIDGET_LANGUAGES = ['fr', 'en'] as const
export type WidgetLanguage = (typeof WIDGET_LANGUAGES)[number]

type Words = string | { readonly [key: string]: Words }
type Files = Readonly<Record<string, Words>>

/** Words of the card, those it shares with the observatory, and the short names of the rights. */
const FILES: Readonly<Record<WidgetLanguage, Files>> = {
  fr: {
    ...import.meta.glob<Words>('/locales/fr/{widget,observatory}.json', { eager: true, import: 'default' }),
    ...import.meta.glob<Words>('/locales/fr/droits/*.json', { eager: true, import: 'default', query: '?only=short' }),
  },
  en: {
    ...import.meta.glob<Words>('/locales/en/{widget,observatory}.json', { eager: true, import: 'default' }),
    ...import.meta.glob<Words>('/locales/en/droits/*.json', { eager: true, import: 'default', query: '?only=short' }),
  },
}

const FIGURES: Readonly<Record<WidgetLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' }

/** Words and figures of the card in one language. */
export interface WidgetWords {
  readonly language: WidgetLanguage
  /** Text of a key with its blanks filled; the key when it has none. */
  t(key: string, blanks?: Readonly<Record<string, string | number>>): string
  /** Short name of a right; `undefined` for one that is newer than this build. */
  rightName(right: string): string | undefined
  number(value: number): string
  /** Whole per cent → "34 %". */
  percent(value: number): string
}

/** Looks for own keys only: `constructor` is no word. */
const lookUp = (words: Words | undefined, path: readonly string[]): Words | undefined =>
  path.reduce<Words | undefined>(
    (node, part) => (typeof node === 'object' && Object.hasOwn(node, part) ? node[part] : undefined),
    words,
  )

/** The words of a language. */
export function widgetWords(language: WidgetLanguage): WidgetWords {
  const files = FILES[language]
  const number = new Intl.NumberFormat(FIGURES[language])
  const rate = new Intl.NumberFormat(FIGURES[language], { style: 'percent' })
  return {
    language,
    t(key, blanks = {}) {
      const [file = '', ...path] = key.split('.')
      const text = lookUp(files, [`/locales/${language}/${file}.json`, ...path])
      if (typeof text !== 'string') return key
      return text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(blanks[name] ?? blank))
    },
    rightName(right) {
      const name = lookUp(files, [`/locales/${language}/droits/${right}.json`, 'short'])
      return typeof name === 'string' ? name : undefined
    },
    number: (value) => number.format(value),
    percent: (value) => rate.format(value / 100),
  }
}
