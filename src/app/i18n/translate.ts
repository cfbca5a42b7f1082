/** Text of a key, with its blanks filled. Same shape as i18next's `t`. */
export type Translate = (key: string, blanks?: Readonly<Record<string, string | number>>) => string

interface Tree {
  readonly [key: string]: string | Tree
}

const lookUp = (tree: Tree, key: string): string | Tree | undefined =>
  key
    .split('.')
    .reduce<string | Tree | undefined>((node, part) => (typeof node === 'object' ? node[part] : undefined), tree)

/** A small translator for the start screen, which is drawn before i18next is loaded: keys and blanks, no plurals. */
export const plainTranslate =
  (tree: Tree): Translate =>
  (key, blanks = {}) => {
    const text = lookUp(tree, key)
    if (typeof text !== 'string') return key
    return text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(blanks[name] ?? blank))
  }
