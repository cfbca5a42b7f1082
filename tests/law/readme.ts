import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { textOf } from '../sources'
import { coverageTables } from './coverage-table'

const START = '<!-- made by `npm run law:readme` -->'
const END = '<!-- end of what is made -->'

/** The file of the law, whose middle is made from the register and whose rest is written by hand. */
export const README = fileURLToPath(new URL('../../src/law/README.md', import.meta.url))

/** Its text with the tables of the register of today. Throws when the marks are gone. */
export function withTables(text: string): string {
  const [before, rest] = text.split(START)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`${README} has lost its marks: ${START} … ${END}`)
  return `${before}${START}\n\n${coverageTables()}\n\n${END}${after}`
}

/** `npm run law:readme` */
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, withTables(textOf(README)))
