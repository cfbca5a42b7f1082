/** Files of one language, by where they are in the source. */
const LANGUAGE = /\/locales\/([a-z-]+)\/|\/i18n\/files\/(?:guide-)?([a-z-]+)\.ts$/

/** Letters and what fetches them, by a part of their name. */
const LETTERS: Readonly<Record<string, string>> = {
  'noto-sans-arabic': 'ar',
  'letters-ar': 'ar',
  'noto-sans-cyrillic': 'uk',
  'letters-uk': 'uk',
  opendyslexic: 'dyslexia',
  'letters-dyslexia': 'dyslexia',
}

/** Code that only some devices keep: the mediator's desk with what it alone uses, and the library of its charts. */
const CODE: readonly (readonly [pack: string, modules: RegExp])[] = [
  ['desk', /\/src\/app\/desk\/|\/node_modules\/qr\//],
  [
    'charts',
    /\/node_modules\/(@observablehq\/plot|d3(-[a-z-]+)?|internmap|isoformat|interval-tree-1d|binary-search-bounds|delaunator|robust-predicates)\//,
  ],
]

/** Modules of the library of charts, which the observatory and the desk share. */
export const CHARTS = CODE[1]?.[1] as RegExp

const packOfName = (name: string): string | undefined =>
  /^desk\b/.test(name) ? 'desk' : Object.entries(LETTERS).find(([part]) => name.includes(part))?.[1]

const packOfModule = (id: string): string | undefined => LANGUAGE.exec(id)?.slice(1).find(Boolean) ?? packOfName(id)

/**
 * The pack of a chunk that holds any of the desk, with the words and the code that the desk alone brings; else the one pack that all modules of a chunk belong to: a language or a kind of letters, which only those keep who use it.
 * `undefined` for code, for French, and for a mixture.
 */
export function packOfChunk(modules: readonly string[]): string | undefined {
  const code = CODE.find(([, of]) => modules.some((id) => of.test(id)))
  if (code) return code[0]
  const packs = new Set(modules.map(packOfModule))
  const [pack] = packs
  return packs.size === 1 && pack !== 'fr' ? pack : undefined
}

const inFolder = (pack: string | undefined, before = '') =>
  `assets/${pack ? `packs/${pack}/` : ''}${before}[name]-[hash]`

/** The workshop is used online, so that the worker keeps none of it: it goes by this beginning of their names. */
const workshop = (modules: readonly string[]): string =>
  modules.some((id) => id.includes('/src/app/atelier/')) ? 'atelier-' : ''

/** Names of the built files: those of a pack are in `assets/packs/<pack>/`, where the worker finds them. */
export const fileNames = {
  chunkFileNames: (chunk: { readonly moduleIds: readonly string[] }) =>
    `${inFolder(packOfChunk(chunk.moduleIds), workshop(chunk.moduleIds))}.js`,
  assetFileNames: (asset: { readonly names: readonly string[] }) =>
    `${inFolder(asset.names.map(packOfName).find(Boolean))}[extname]`,
}
