/** Random numbers from a seed (mulberry32): the same bodies at each run. 0 ≤ n < 1. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const HOSTILE: readonly string[] = [
  ...['-1', '0', '1e999', '-0', '1.5', '20001', '9007199254740993', 'null', 'true', '[]', '{}', '""', '"__proto__"'],
  ...[
    '"constructor"',
    '"2026-13"',
    '"9999-99"',
    '"\\u0000"',
    '"\\ud800"',
    '"’ OR 1=1 --"',
    '"%s%n"',
    '\u0000',
    '\uFEFF',
  ],
  `"${'a'.repeat(5_000)}"`,
  '['.repeat(5_000),
  `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
]

/** A text with one to four faults: letters changed, cut, doubled, moved, or replaced by what programs choke on. */
export function mutate(text: string, next: () => number): string {
  const below = (most: number) => Math.floor(next() * most)
  let result = text
  for (let faults = 1 + below(4); faults > 0; faults -= 1) {
    const at = below(result.length + 1)
    const length = below(next() < 0.5 ? 3 : 60)
    const [before, cut, after] = [result.slice(0, at), result.slice(at, at + length), result.slice(at + length)]
    const value = HOSTILE[below(HOSTILE.length)] as string
    const kinds = [
      () => before + String.fromCharCode(below(next() < 0.9 ? 128 : 65_536)) + result.slice(at + 1),
      () => before + after,
      () => before + cut + cut + after,
      () => after + cut + before,
      () => before + value + after,
      // A whole value in the place of another.
      () => replaceNth(result, /-?\d+|"[^"]*"/g, below(80), value),
      () => replaceNth(result, /\d+/g, below(120), String(below(40))),
    ]
    result = (kinds[below(kinds.length)] as () => string)()
  }
  return result
}

function replaceNth(text: string, pattern: RegExp, index: number, value: string): string {
  let seen = -1
  return text.replace(pattern, (found) => {
    seen += 1
    return seen === index ? value : found
  })
}
