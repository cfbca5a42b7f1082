import type { Locator, Page } from 'playwright-core'
import type { Hand } from './hands'
import { say } from './phrases'

/** More stops than any screen has, gone through twice. */
const MOST_STOPS = 160
/** Two presses closer than this count as one. */
const CALM_MS = 450
const MOMENT_MS = 100

/** Makes the page wait for the hand: its clock runs only when the hand lets it. Needs `page.clock.install()`. */
export const holdClock = (page: Page) => page.clock.pauseAt(Date.now() + 60_000)

/** One key, pressed when what is wanted, or a group around it, is lit. `seconds`: how long each stop is. */
export function oneKey(page: Page, seconds: number, act = () => page.keyboard.press('Space')): Hand {
  /** What to do now: wait for the next stop, enter the group that is lit, or press what is lit. */
  const lit = (target: Locator) =>
    target.evaluate((element) => {
      const stop = document.querySelector('[data-scan]')
      if (stop !== null && stop !== document.activeElement) throw new Error('what is lit has not the focus')
      if (stop === element) return 'press'
      return stop?.contains(element) && !stop.matches('button, summary, a') ? 'enter' : 'wait'
    })
  const reach = async (target: Locator) => {
    // What takes a moment to come takes the page's own clock too.
    for (let moments = 0; moments < MOST_STOPS && (await target.count()) === 0; moments += 1) {
      await page.clock.runFor(MOMENT_MS)
      await page.waitForTimeout(MOMENT_MS)
    }
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const now = await lit(target)
      if (now === 'wait') await page.clock.runFor(seconds * 1000)
      else {
        await act()
        await page.clock.runFor(CALM_MS)
      }
      if (now === 'press') return
    }
    throw new Error(`not reached with one key: ${target}`)
  }
  const key = (sign: string) =>
    page.getByRole('button', { name: sign === ',' ? say('common.pad.comma') : sign, exact: true })
  return {
    press: reach,
    choose: reach,
    async type(text) {
      for (const sign of text) await reach(key(sign))
    },
    pick: reach,
  }
}
