import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { THEMES } from '../../src/app/session/preferences'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** The 7:1 that the product holds, and 4.5:1 with it. */
const CONTRAST = ['color-contrast-enhanced']
const RULES = {
  all: {
    runOnly: TAGS,
    rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
  },
  /** What may differ when the same screen is laid out in another way. */
  laidOut: { runOnly: [...CONTRAST, 'target-size', 'scrollable-region-focusable', 'bypass'] },
}
export type Rules = keyof typeof RULES

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[]
}

/** Runs axe, brought to the page once. */
async function axe(page: Page, options: object): Promise<readonly Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const how = JSON.stringify({ ...options, resultTypes: ['violations'], preload: false })
  return page.evaluate<readonly Finding[]>(`axe.run(${how}).then((all) => all.violations)`)
}

/** What axe finds wrong, one line each: by the rules in the first theme, by those of colours in the others. */
export async function violations(
  page: Page,
  where: string,
  rules: Rules = 'all',
  themes: readonly string[] = THEMES,
): Promise<string[]> {
  const found: string[] = []
  const screen = page.viewportSize()
  const height = await page.evaluate(() => Math.max(document.body.scrollHeight, document.documentElement.scrollHeight))
  // The whole page at once: what is now under the bar of actions can be scrolled from there.
  if (screen && height > screen.height)
    await page.setViewportSize({ width: screen.width, height: height + screen.height })
  for (const theme of themes) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    for (const { id, nodes } of await axe(page, theme === themes[0] ? RULES[rules] : { runOnly: CONTRAST })) {
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

/** What a finger presses, but links within a sentence. */
const TARGETS = 'button, a[href], label:has(input), summary, select'

/** Buttons, links and cards that a finger could miss: smaller than `least` pixels either way. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate(
    ([limit, targets]) => {
      const seen = (element: Element) =>
        element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
      const inSentence = (element: Element) => element.tagName === 'A' && getComputedStyle(element).display === 'inline'
      return [...document.querySelectorAll(targets)]
        .filter((element) => seen(element) && !inSentence(element))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < limit - 0.5 || box.height < limit - 0.5)
        .map(
          ({ element, box }) =>
            `${(element.textContent ?? '').trim()} ${Math.round(box.width)}×${Math.round(box.height)}`,
        )
    },
    [least, TARGETS] as const,
  )
}

/** Pairs of targets closer than `least` pixels that are not one in the other. */
export function crowdedTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate(
    ([limit, targets]) => {
      const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
      const all = [...scope.querySelectorAll<HTMLElement>(targets)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect(), bar: element.closest('.screen-bar') }))
      const gap = (a: DOMRect, b: DOMRect) =>
        Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)
      // The bar of actions floats over what can be scrolled away from under it.
      return all.flatMap((one, index) =>
        all
          .slice(index + 1)
          .filter((other) => one.bar === other.bar && gap(one.box, other.box) < limit - 0.5)
          .filter((other) => !one.element.contains(other.element) && !other.element.contains(one.element))
          .map((other) => {
            const px = Math.round(gap(one.box, other.box))
            return `${one.element.textContent?.trim()} | ${other.element.textContent?.trim()}: ${px} px apart`
          }),
      )
    },
    [least, TARGETS] as const,
  )
}

/** Targets that "everything at the bottom of the screen" leaves above the lowest 58 %. */
export function highTargets(page: Page): Promise<string[]> {
  return page.evaluate((targets) => {
    const root = document.documentElement
    const was = root.hasAttribute('data-low')
    root.setAttribute('data-low', '')
    const top = 0.42 * innerHeight
    const scroller = document.body.getBoundingClientRect()
    const wrong = [...document.querySelectorAll(targets)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const box = element.getBoundingClientRect()
        const dialog = element.closest('dialog[open]')?.getBoundingClientRect()
        // What is scrolled out of its scroller is not on screen: where it can be is where the scroller is.
        const area = dialog ?? scroller
        return area.top < top - 1 || area.bottom > innerHeight + 1 || box.height > area.height
      })
      .map((element) => element.textContent?.trim() ?? '')
    root.toggleAttribute('data-low', was)
    return wrong
  }, TARGETS)
}

/** Whether the page can be moved sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      document.body.scrollWidth - document.body.clientWidth,
    ),
  )
