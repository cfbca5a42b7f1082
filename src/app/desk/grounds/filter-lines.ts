import type { Line } from '../../walk/calculation'

/** Letters as they are compared: no accents, no case. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether texts say every word looked for: "r262-9", "forfait logement". */
export function says(texts: readonly string[], sought: string): boolean {
  const all = plain(texts.join(' '))
  return plain(sought)
    .split(' ')
    .every((word) => all.includes(word))
}

/** The lines of a calculation that say it, each with all that is under it, and the lines that lead to them. */
export function filterLines(lines: readonly Line[], sought: string): readonly Line[] {
  if (sought.trim() === '') return lines
  return lines.flatMap((line) => {
    if (says([line.label, line.value, ...line.sources.map(({ title }) => title)], sought)) return [line]
    const children = filterLines(line.children, sought)
    return children.length > 0 ? [{ ...line, children }] : []
  })
}
