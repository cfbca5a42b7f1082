import type { Locator, Page } from 'playwright-core'
import { say } from './phrases'

/** How a visitor acts: with a finger, or with a keyboard alone. */
export interface Hand {
  press(target: Locator): Promise<void>
  /** Chooses a radio button or a checkbox. */
  choose(target: Locator): Promise<void>
  /** Types digits, and `,`, on whatever pad is shown. */
  type(text: string): Promise<void>
  /** Chooses a key of a grid: a finger presses it, a keyboard types its number. */
  pick(target: Locator, number: number): Promise<void>
}

/** A finger: taps only. */
export function finger(page: Page): Hand {
  const key = (sign: string) =>
    page.getByRole('button', { name: sign === ',' ? say('common.pad.comma') : sign, exact: true })
  return {
    press: (target) => target.tap(),
    choose: (target) => target.locator('xpath=ancestor::label').tap(),
    async type(text) {
      for (const sign of text) await key(sign).tap()
    },
    pick: (target) => target.tap(),
  }
}

const MOST_TABS = 90

/** A keyboard: Tab, arrows, Enter, Space and digits; never a pointer. */
export function keyboard(page: Page): Hand {
  const focused = (target: Locator) => target.evaluate((element) => element === document.activeElement)
  /** What has the focus is in sight, not under the bar of actions (WCAG 2.4.11). */
  const seen = async (target: Locator) => {
    const inSight = await target.evaluate((element) => {
      const card = element.closest('label') ?? element
      const box = card.getBoundingClientRect()
      return [0.25, 0.5, 0.75].some((share) => {
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height * share)
        return there !== null && card.contains(there)
      })
    })
    if (!inSight) throw new Error(`has the focus and is hidden: ${target}`)
  }
  const reach = async (target: Locator) => {
    await target.waitFor({ state: 'attached' })
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await focused(target)) return seen(target)
      await page.keyboard.press('Tab')
    }
    throw new Error(`not reached with the keyboard: ${target}`)
  }
  return {
    async press(target) {
      await reach(target)
      await page.keyboard.press('Enter')
    },
    async choose(target) {
      if ((await target.getAttribute('type')) === 'checkbox') {
        await reach(target)
        return page.keyboard.press('Space')
      }
      // A group of radio buttons is one stop: arrows move inside it.
      const group = target.locator('xpath=ancestor::fieldset[1]')
      const radios = group.getByRole('radio')
      const count = await radios.count()
      const entry = (await group.locator('input:checked').count()) > 0 ? group.locator('input:checked') : radios.first()
      await reach(entry)
      for (let moves = 0; moves < count && !(await focused(target)); moves += 1) await page.keyboard.press('ArrowDown')
      if (!(await target.isChecked())) await page.keyboard.press('Space')
    },
    async type(text) {
      await page.keyboard.type(text)
    },
    async pick(_, number) {
      await page.keyboard.type(String(number))
    },
  }
}
