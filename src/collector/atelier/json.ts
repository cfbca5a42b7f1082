/** Levels of lists and objects that a text may have: a pack has seven. */
const DEEPEST = 16

/** Names that programs mistake for their own. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a text of JSON goes deeper than allowed, without building anything. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inText && sign === '\\') at += 1
    else if (sign === '"') inText = !inText
    else if (inText) continue
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > DEEPEST) return true
  }
  return false
}

/** A value from JSON that may come from anywhere; `undefined`: not JSON, too deep, or with a name of the language. */
export function boundedJson(text: string): unknown {
  if (isTooDeep(text)) return undefined
  let clean = true
  try {
    const value: unknown = JSON.parse(text, (key, part) => {
      if (FORBIDDEN.has(key)) clean = false
      return part
    })
    return clean ? value : undefined
  } catch {
    return undefined
  }
}
