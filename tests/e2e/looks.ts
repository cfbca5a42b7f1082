import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[]
}

/** What axe finds wrong, in both themes, one line each. */
export async function violations(page: Page, where: string): Promise<string[]> {
  const found: string[] = []
  const screen = page.viewportSize()
  const height = await page.evaluate(() => Math.max(document.body.scrollHeight, document.documentElement.scrollHeight))
  // The whole page at once: what is now under the bar of actions can be scrolled from there.
  if (screen && height > screen.height)
    await page.setViewportSize({ width: screen.width, height: height + screen.height })
  for (const theme of ['clair', 'contraste']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    const result = await page.evaluate<readonly Finding[]>(
      `${AXE};axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then((all) => all.violations)`,
    )
    for (const { id, nodes } of result) {
      const [first] = nodes
      found.push(
        `${where}, ${theme}: ${id} ×${nodes.length} ${first?.target.join(' ')} ${first?.failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`,
      )
    }
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'clair'))
  if (screen) await page.setViewportSize(screen)
  return found
}

/** Buttons, links and cards that a finger could miss: smaller than `least` pixels either way. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const seen = (element: Element) =>
      element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
    const inSentence = (element: Element) => element.tagName === 'A' && getComputedStyle(element).display === 'inline'
    return [...document.querySelectorAll('button, a[href], label:has(input), summary, select')]
      .filter((element) => seen(element) && !inSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < limit - 0.5 || box.height < limit - 0.5)
      .map(
        ({ element, box }) =>
          `${(element.textContent ?? '').trim()} ${Math.round(box.width)}×${Math.round(box.height)}`,
      )
  }, least)
}

/** Whether the page can be moved sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
