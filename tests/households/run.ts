import { BENEFITS } from '../../src/law/benefits'
import { type Agreement, compare } from './compare'
import { isContested, isSettled } from './contested'
import { READINGS } from './expected'
import { screensOf } from './questions'
import { readHouseholds } from './read'

/**
 * `npm run households -- FILE… [--json | --unexplained]`: compares the law with reference households. `--json` gives the
 * raw counts; `--unexplained` lists the differences that are neither contested nor explained.
 * `--questions [--json]`: how many screens until every right is decided, each household played as a respondent; fails
 * when an outcome is not the one of all facts known.
 */
const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
if (files.length === 0) {
  console.error('usage: npm run households -- FILE.jsonl[.gz] … [--json | --unexplained | --questions [--json]]')
  process.exit(2)
}

if (args.includes('--questions')) {
  const { differing, ...screens } = screensOf(files.flatMap(readHouseholds), BENEFITS)
  console.log(args.includes('--json') ? JSON.stringify(screens) : `screens: ${JSON.stringify(screens)}`)
  for (const difference of differing) console.error(difference)
  process.exit(differing.length > 0 ? 1 : 0)
}

const table = compare(files.flatMap(readHouseholds), BENEFITS)
const contested = (result: string, { worst }: Agreement) => worst.filter(({ id }) => isContested(id, result))

if (args.includes('--json')) {
  const counts = [...table].map(([id, { households, verdicts, amounts }]) => [id, { households, verdicts, amounts }])
  console.log(JSON.stringify(Object.fromEntries(counts)))
} else if (args.includes('--unexplained')) {
  for (const [result, { worst }] of table) {
    for (const { id, ours, theirs } of worst) {
      if (!isSettled(id, result)) console.log(`${result} ${id}: ${String(ours)} for ${String(theirs)}`)
    }
  }
} else {
  print(table)
}

/** What the register declares is asked of the households whose result the law does not contradict. */
const short: string[] = []
for (const [result, agreement] of table) {
  const benefit = BENEFITS.find((candidate) => candidate.id === READINGS[result]?.benefit)
  if (benefit?.status !== 'complete' || !benefit.agreement) continue
  const judged = agreement.households - contested(result, agreement).length
  const wrongVerdicts = agreement.worst.filter(({ id, sameVerdict }) => !sameVerdict && !isContested(id, result)).length
  const wrongAmounts = agreement.worst.filter(({ id }) => !isContested(id, result)).length
  const { verdicts, amounts } = benefit.agreement
  if (judged - wrongVerdicts < judged * verdicts || judged - wrongAmounts < judged * amounts) short.push(result)
}
if (short.length > 0) {
  console.error(`under the agreement that the register declares: ${short.join(', ')}`)
  process.exitCode = 1
}

function print(rows: ReadonlyMap<string, Agreement>): void {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`.padStart(9)
  console.log(`${'benefit'.padEnd(18)}households  verdicts   amounts  contested  worst differences`)
  for (const [result, agreement] of rows) {
    const { households, verdicts, amounts, worst } = agreement
    const cases = worst.slice(0, 4).map((w) => `${w.id}: ${String(w.ours)} for ${String(w.theirs)}`)
    const counts = `${String(households).padStart(10)} ${share(verdicts, households)} ${share(amounts, households)}`
    const law = String(contested(result, agreement).length).padStart(10)
    console.log(`${result.padEnd(18)}${counts} ${law}  ${cases.join('; ')}`)
  }
}
