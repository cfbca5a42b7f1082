import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

/**
 * `npm test`: every check and every test, one suite after the other. The last line is `N passed, N failed` over all of
 * them (a check counts as one); the exit code is 0 only when none failed and something passed.
 */
interface Count {
  readonly passed: number
  readonly failed: number
}

const REPORTS = 'node_modules/.cache/reports'

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

/** A command that passes or fails as a whole. */
const check =
  (command: string, ...args: string[]) =>
  (): Count => {
    const ok = run(command, args)
    return { passed: Number(ok), failed: Number(!ok) }
  }

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** Vitest projects, test by test. A file that cannot be read, an error outside of tests and a skipped test are failures. */
const vitest =
  (...projects: string[]) =>
  (): Count => {
    const report = `${REPORTS}/${projects.join('-')}.json`
    const chosen = projects.flatMap((project) => ['--project', project])
    const ok = run('vitest', ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
    if (!existsSync(report)) return { passed: 0, failed: 1 }
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as VitestReport
    const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    const failed = numFailedTests + numPendingTests + unread
    return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed }
  }

const SUITES: readonly (readonly [name: string, suite: () => Count])[] = [
  ['lint and format', check('biome', 'ci', '--error-on-warnings')],
  ['types', check('tsc', '-b')],
  ['dead code', check('knip')],
  ['code that only tests use', check('knip', '--production')],
  ['pure and screen tests', vitest('node', 'dom')],
  ['build', check('npm', 'run', '--silent', 'build')],
  ['sizes', check('npm', 'run', '--silent', 'size')],
  ['visits in a browser', vitest('e2e')],
]

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const total = { passed: 0, failed: 0 }
const lines: string[] = []
for (const [name, suite] of SUITES) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const { passed, failed } = suite()
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  lines.push(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
}
console.log(`\n${lines.join('\n')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
