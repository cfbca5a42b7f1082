import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

type Words = string | { readonly [key: string]: Words }

/** What stands under a key, at any depth; `undefined` when nothing does. */
export function only(words: Words, wanted: string): Words | undefined {
  if (typeof words === 'string') return undefined
  const kept = Object.entries(words).flatMap(([key, inner]) => {
    const part = key === wanted ? inner : only(inner, wanted)
    return part === undefined ? [] : [[key, part] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const QUERY = /^(.+\.json)\?(?:.*&)?only=(\w+)/

/**
 * `words.json?only=name`: a module with these words alone, for a page that needs few of a file that another page has
 * whole. Without the query they would be one module, and the light page would load all of the other's.
 */
export const someWords = (): Plugin => ({
  name: 'some-words',
  enforce: 'pre',
  load(id) {
    const [, file = '', wanted = ''] = QUERY.exec(id) ?? []
    if (!file) return undefined
    this.addWatchFile(file)
    const words = only(JSON.parse(readFileSync(file, 'utf8')) as Words, wanted) ?? {}
    return { code: `export default ${JSON.stringify(words)}`, moduleType: 'js' }
  },
})
