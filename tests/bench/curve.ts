import type { Browser } from 'playwright-core'
import { menageDe } from '../builders'
import { nothingElse } from '../nothing-else'
import type { curveTimes } from './curve-in-page'
import { throttle } from './page-load'
import { bundle, type Case } from './rules'
import { median } from './stats'

/** Milliseconds of the 251 points of a curve: in a page that computed nothing before, and from then on. */
export interface CurveTime {
  readonly who: string
  readonly cold: number
  readonly warm: number
}

const DAY = '2026-11-23'
const PAGES = 3
const DRAWN = 12

const mother = () =>
  menageDe()
    .adulte({ naissance: '1990-01-01', salaire: 900 })
    .enfant({ naissance: '2017-03-03' })
    .enfant({ naissance: '2014-03-03', etudes: 'college' })
    .logement('locationVide', { loyer: 450, charges: 50 })
    .impots(9_000, 2)
const family = () =>
  menageDe()
    .adulte({ naissance: '1985-01-01', salaire: 1_200 })
    .adulte({ naissance: '1986-01-01', salaire: 600, chomage: 200 })
    .union('pacs')
    .enfant({ naissance: '2024-03-03', etudes: 'aucune' })
    .enfant({ naissance: '2017-03-03' })
    .logement('hlm', { loyer: 400, charges: 50, conventionne: true })
    .impots(17_000, 3)

const CASES: Readonly<Record<string, Case>> = {
  'a lone mother with two children': { day: DAY, answers: [...nothingElse(mother())] },
  'two adults with two children': { day: DAY, answers: [...nothingElse(family())] },
}

/** The wage curve of each household, in pages on a processor slowed down `cpu` times; medians. */
export async function curvesInBrowser(browser: Browser, cpu: number): Promise<readonly CurveTime[]> {
  const script = await bundle('tests/bench/curve-in-page.ts', 'curveBench')
  const found: CurveTime[] = []
  for (const [who, household] of Object.entries(CASES)) {
    const passes: number[][] = []
    for (let fresh = 0; fresh < PAGES; fresh += 1) {
      const page = await browser.newPage()
      await page.addScriptTag({ content: script })
      await throttle(page, cpu)
      passes.push(
        await page.evaluate(([one, times]) => (window as unknown as Bench).curveBench.curveTimes(one, times), [
          household,
          DRAWN,
        ] as const),
      )
      await page.close()
    }
    found.push({
      who,
      cold: median(passes.map(([first]) => first ?? Number.NaN)),
      warm: median(passes.flatMap((times) => times.slice(DRAWN / 2))),
    })
  }
  return found
}

interface Bench {
  readonly curveBench: { readonly curveTimes: typeof curveTimes }
}
