import { writeFileSync } from 'node:fs'
import { BENEFITS } from '../../src/law/benefits'
import { type Agreement, compare, judged } from './compare'
import { contestedIn, isExplained } from './contested'
import { READINGS } from './expected'
import { screensOf } from './questions'
import { readHouseholds } from './read'

/**
 * `npm run households -- FILE… [--json | --unexplained | --record]`: compares the law with reference households. `--json`
 * gives the counts, raw and with those that a text settles; `--unexplained` lists the differences that nothing explains;
 * `--record` writes those that a text settles into `contested.json` (then `npm run format`).
 * `--questions [--json]`: how many screens until every right is decided, each household played as a respondent; fails
 * when an outcome is not the one of all facts known.
 */
const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
if (files.length === 0) {
  console.error(
    'usage: npm run households -- FILE.jsonl[.gz] … [--json | --unexplained | --record | --questions [--json]]',
  )
  process.exit(2)
}

if (args.includes('--questions')) {
  const { differing, ...screens } = screensOf(files.flatMap(readHouseholds), BENEFITS)
  console.log(args.includes('--json') ? JSON.stringify(screens) : `screens: ${JSON.stringify(screens)}`)
  for (const difference of differing) console.error(difference)
  process.exit(differing.length > 0 ? 1 : 0)
}

const table = compare(files.flatMap(readHouseholds), BENEFITS)

if (args.includes('--json')) console.log(JSON.stringify(counts(table)))
else if (args.includes('--unexplained')) listUnexplained(table)
else print(table)
if (args.includes('--record')) {
  const text = `${JSON.stringify(contestedIn(table), null, 2)}\n`
  writeFileSync(new URL('contested.json', import.meta.url), text)
}

/** What the register declares is asked of the households whose difference no text settles. */
const short = [...table].filter(([result, agreement]) => {
  const benefit = BENEFITS.find((candidate) => candidate.id === READINGS[result]?.benefit)
  if (benefit?.status !== 'complete' || !benefit.agreement) return false
  const { households, verdicts, amounts } = judged(agreement)
  return verdicts < households * benefit.agreement.verdicts || amounts < households * benefit.agreement.amounts
})
if (short.length > 0) {
  console.error(`under the agreement that the register declares: ${short.map(([result]) => result).join(', ')}`)
  process.exitCode = 1
}

/** Raw counts, and `settled`: the same with the differences that a text settles counted as agreeing. */
function counts(rows: ReadonlyMap<string, Agreement>) {
  const lines = [...rows].map(([result, agreement]) => {
    const { households, verdicts, amounts } = agreement
    const rest = judged(agreement)
    const aside = households - rest.households
    const settled = { verdicts: rest.verdicts + aside, amounts: rest.amounts + aside }
    return [result, { households, verdicts, amounts, settled }]
  })
  return Object.fromEntries(lines)
}

function listUnexplained(rows: ReadonlyMap<string, Agreement>): void {
  for (const [result, { worst }] of rows) {
    for (const { id, ours, theirs, settledBy } of worst) {
      if (settledBy.length > 0 || isExplained(id, result)) continue
      console.log(`${result} ${id}: ${String(ours)} for ${String(theirs)}`)
    }
  }
}

function print(rows: ReadonlyMap<string, Agreement>): void {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`.padStart(9)
  console.log(`${''.padEnd(28)}raw${''.padEnd(17)}settled ones set aside${''.padEnd(6)}differences`)
  console.log(
    `${'result'.padEnd(17)}${'households  verdicts   amounts  verdicts   amounts  settled  left'}  by, or the largest left`,
  )
  for (const [result, agreement] of rows) {
    const { households, verdicts, amounts, worst } = agreement
    const rest = judged(agreement)
    const settled = worst.filter(({ settledBy }) => settledBy.length > 0)
    const left = worst.filter(({ settledBy }) => settledBy.length === 0)
    const raw = `${String(households).padStart(10)} ${share(verdicts, households)} ${share(amounts, households)}`
    const aside = `${share(rest.verdicts, rest.households)} ${share(rest.amounts, rest.households)}`
    const number = `${String(settled.length).padStart(8)} ${String(left.length).padStart(5)}`
    const cases = left.slice(0, 3).map((one) => `${one.id}: ${String(one.ours)} for ${String(one.theirs)}`)
    const articles = [...new Set(settled.flatMap(({ settledBy }) => settledBy.map(({ article }) => article)))]
    console.log(`${result.padEnd(17)}${raw} ${aside} ${number}  ${[...cases, ...articles].join('; ')}`)
  }
}
