import type { Browser } from 'playwright-core'
import { build } from 'vite'
import type { IsoDate } from '../../src/engine/dates'
import type { Answers } from '../../src/engine/types'
import { answersOf } from '../households/answers'
import { readHouseholds } from '../households/read'
import { throttle } from './page-load'
import { evaluateAll } from './rules-in-page'
import { median, percentile } from './stats'

/** Milliseconds for one household: middle and 95th percentile. */
export interface RulesTime {
  readonly households: number
  readonly p50: number
  readonly p95: number
}

/** Answers of one household, in a shape that can be sent to a page. */
export interface Case {
  readonly day: IsoDate
  readonly answers: readonly (readonly [string, unknown])[]
}

/** Households of a file of reference results; by default the sample of the project. */
export function casesOf(path = 'tests/households/sample.jsonl.gz'): Case[] {
  return readHouseholds(path).map((household) => {
    const answers: Answers = answersOf(household)
    return { day: `${household.month}-01`, answers: [...answers] }
  })
}

/** Passes over all households; the first one warms up and does not count. */
const PASSES = 6

/** Each household weighs by the middle of its passes: a machine that does something else disturbs only some. */
function summary(passes: readonly (readonly number[])[]): RulesTime {
  const [, ...counted] = passes
  const times = (passes[0] ?? []).map((_, index) => median(counted.map((pass) => pass[index] as number)))
  return { households: times.length, p50: median(times), p95: percentile(times, 0.95) }
}

/** All rules for each household, in Node. */
export function rulesInNode(cases: readonly Case[]): RulesTime {
  return summary(Array.from({ length: PASSES }, () => evaluateAll(cases).map(({ rules }) => rules)))
}

/** All rules and the next question for each household, in a page on a processor slowed down `cpu` times. */
export async function rulesInBrowser(browser: Browser, cases: readonly Case[], cpu: number): Promise<RulesTime> {
  const script = await bundle('tests/bench/rules-in-page.ts', 'rulesBench')
  const page = await browser.newPage()
  try {
    await page.addScriptTag({ content: script })
    await throttle(page, cpu)
    const passes: number[][] = []
    for (let pass = 0; pass < PASSES; pass += 1) {
      const times = await page.evaluate((all) => (window as unknown as Bench).rulesBench.evaluateAll(all), cases)
      passes.push(times.map(({ step }) => step))
    }
    return summary(passes)
  } finally {
    await page.close()
  }
}

interface Bench {
  readonly rulesBench: { readonly evaluateAll: typeof evaluateAll }
}

/** A bench and the rules that it measures as one script under that name, minified as the product is. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the rules could not be bundled')
  return output.output[0].code
}
