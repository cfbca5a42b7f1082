/** What is typed in a form: the item in the making, by the names of its fields; what is not yet of its type is text. */
export type Tree = { readonly [name: string]: unknown }

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is at a path (dots between names), or `undefined`. */
export const at = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, name) => (node as Tree | null | undefined)?.[name], tree)

/** The same with another value at a path; `undefined` takes it away. What is on the way there is made. */
export function put<T extends Tree>(tree: T, path: string, value: unknown): T {
  const [name = '', ...rest] = path.split('.')
  const { [name]: held, ...others } = tree
  const next = rest.length === 0 ? value : put(isTree(held) ? held : {}, rest.join('.'), value)
  if (next === undefined) return others as T
  return name in tree
    ? (Object.fromEntries(Object.entries(tree).map(([key, old]) => [key, key === name ? next : old])) as T)
    : { ...tree, [name]: next }
}

/** The same without what nobody sees: spaces around texts, lines, and texts of a language that were emptied. */
export function cleaned<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[\n\r\t]+/g, ' ').trim() as T
  if (Array.isArray(value)) return value.map(cleaned) as T
  if (!isTree(value)) return value
  const isWords = 'fr' in value
  const kept = Object.entries(value)
    .map(([name, held]) => [name, cleaned(held)] as const)
    .filter(([name, held]) => !(isWords && name !== 'fr' && held === ''))
  return Object.fromEntries(kept) as T
}

/** Whether two values say the same, whatever the order of names. */
export const same = (one: unknown, other: unknown): boolean => differences(one, other).length === 0

/** Paths at which two values differ; lists are compared whole. Empty path: the values themselves. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (isTree(one) && isTree(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) =>
      differences(one[name], other[name], path === '' ? name : `${path}.${name}`),
    )
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.every((item, index) => same(item, other[index])) ? [] : [path]
  }
  return Object.is(one, other) ? [] : [path]
}

const MARKS = /\p{M}/gu

/** An id from a name, that no other item has. */
export function idFrom(name: string, taken: ReadonlySet<string>): string {
  const plain = name.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
  const base =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/g, '') || 'item'
  const made = base.length < 2 ? `${base}-1` : base
  let [id, number] = [made, 1]
  while (taken.has(id)) {
    number += 1
    id = `${made}-${number}`
  }
  return id
}
