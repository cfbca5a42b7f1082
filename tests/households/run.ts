import { BENEFITS } from '../../src/law/benefits'
import { type Agreement, compare } from './compare'
import { READINGS } from './expected'
import { readHouseholds } from './read'

/** `npm run households -- FILE… [--json]`: compares the law with reference households. */
const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
if (files.length === 0) {
  console.error('usage: npm run households -- FILE.jsonl[.gz] … [--json]')
  process.exit(2)
}

const table = compare(files.flatMap(readHouseholds), BENEFITS)

if (args.includes('--json')) {
  const counts = [...table].map(([id, { households, verdicts, amounts }]) => [id, { households, verdicts, amounts }])
  console.log(JSON.stringify(Object.fromEntries(counts)))
} else {
  print(table)
}

const short: string[] = []
for (const [id, agreement] of table) {
  const benefit = BENEFITS.find((candidate) => candidate.id === READINGS[id]?.benefit)
  if (benefit?.status !== 'complete') continue
  const { households, verdicts, amounts } = agreement
  if (verdicts < households * benefit.agreement.verdicts || amounts < households * benefit.agreement.amounts)
    short.push(id)
}
if (short.length > 0) {
  console.error(`under the agreement that the register declares: ${short.join(', ')}`)
  process.exitCode = 1
}

function print(rows: ReadonlyMap<string, Agreement>): void {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`.padStart(9)
  console.log(`${'benefit'.padEnd(18)}households  verdicts   amounts  worst differences`)
  for (const [id, { households, verdicts, amounts, worst }] of rows) {
    const cases = worst.slice(0, 4).map((w) => `${w.id}: ${String(w.ours)} for ${String(w.theirs)}`)
    console.log(
      `${id.padEnd(18)}${String(households).padStart(10)} ${share(verdicts, households)} ${share(amounts, households)}  ${cases.join('; ')}`,
    )
  }
}
