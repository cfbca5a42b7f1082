/** A file as a Data Package describes it. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  /** `sha256:` and hexadecimal. */
  readonly hash: string
  readonly schema?: TableSchema
}

/** A Table Schema (Frictionless), as far as the product uses it. */
export interface TableSchema {
  readonly fields: readonly {
    readonly name: string
    readonly type: string
    readonly constraints?: { readonly required?: boolean }
  }[]
}

/** What a value of a type looks like. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
}

/** RFC 4180 with semicolons, letter by letter; the mark of UTF-8 is dropped. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [['']]
  let quoted = false
  const body = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < body.length; at += 1) {
    const letter = body[at] as string
    const line = lines.at(-1) as string[]
    const add = (piece: string) => line.push((line.pop() ?? '') + piece)
    if (quoted && letter === '"' && body[at + 1] === '"') {
      add('"')
      at += 1
    } else if (letter === '"') quoted = !quoted
    else if (!quoted && letter === ';') line.push('')
    else if (!quoted && letter === '\r' && body[at + 1] === '\n') {
      lines.push([''])
      at += 1
    } else add(letter)
  }
  return lines.slice(0, -1)
}

/** What in a file does not follow its schema; empty: nothing. */
export function faultsOfTable(text: string, { fields }: TableSchema): string[] {
  const [head = [], ...lines] = readCsv(text)
  const named = fields.map(({ name }) => name)
  if (!text.startsWith('\uFEFF')) return ['no mark of UTF-8']
  if (head.join() !== named.join()) return [`columns ${head.join()}`]
  return lines.flatMap((line, number) => {
    if (line.length !== fields.length) return [`line ${number}: ${line.length} cells`]
    return fields.flatMap(({ name, type, constraints }, at) => {
      const value = line[at] as string
      if (value === '') return constraints?.required ? [`line ${number}: no ${name}`] : []
      return FORMS[type]?.test(value) ? [] : [`line ${number}: ${name} is no ${type}: ${value}`]
    })
  })
}
