import type { Page } from 'playwright-core'
import type { THEMES } from '../../src/app/session/preferences'
import { SCREENS, type ScreenName } from '../e2e/screens'

interface Shot {
  /** A terminal has sizes of its own; the mediator's laptop and telephone have those of any device. */
  readonly device: 'borne' | 'personnel'
  readonly screen: ScreenName
  readonly theme: (typeof THEMES)[number]
  /** Times the letters of the device. */
  readonly letters: number
}

const SHOTS: readonly Shot[] = [
  { device: 'personnel', screen: 'landscape', theme: 'clair', letters: 1 },
  { device: 'borne', screen: 'portrait', theme: 'clair', letters: 1 },
  { device: 'borne', screen: 'landscape', theme: 'clair', letters: 1 },
  { device: 'personnel', screen: 'phone', theme: 'clair', letters: 1 },
  { device: 'personnel', screen: 'laptop', theme: 'contraste', letters: 1 },
  { device: 'personnel', screen: 'laptop', theme: 'clair', letters: 2 },
  { device: 'personnel', screen: 'phone', theme: 'clair', letters: 2 },
]

/** Longer pages are cut there, in pixels: what a picture can still show. */
const LONGEST = 9_000

/** Takes the screen that a page shows, whole, in each size and theme, and as it comes out of the printer. */
export interface Camera {
  whole(name: string): Promise<void>
  paper(name: string): Promise<void>
}

/** `devices`: those on which the screens are used. */
export function cameraOf(
  page: Page,
  folder: string,
  only?: RegExp,
  devices: readonly Shot['device'][] = ['borne', 'personnel'],
): Camera {
  const wanted = (name: string) => !only || only.test(name)
  return {
    async whole(name) {
      if (!wanted(name)) return
      const before = page.viewportSize() ?? SCREENS.laptop
      const sizes = await page.evaluate(() => document.documentElement.style.cssText)
      const mode = await page.evaluate(() => document.documentElement.dataset.mode ?? '')
      for (const { device, screen, theme, letters } of SHOTS.filter((shot) => devices.includes(shot.device))) {
        const { width, height } = SCREENS[screen]
        await page.evaluate(
          ([as, shown, style]) => {
            Object.assign(document.documentElement.dataset, { mode: as, theme: shown })
            document.documentElement.style.cssText = style
          },
          [device, theme, `${device === 'borne' ? sizes : ''}; --text-scale: ${letters}`] as const,
        )
        await page.setViewportSize({ width, height })
        // Charts are drawn again for the new width.
        await page.waitForTimeout(250)
        const needed = await page.evaluate(() => document.body.scrollHeight)
        await page.setViewportSize({ width, height: Math.min(LONGEST, Math.max(height, needed)) })
        await page.evaluate(() => document.fonts.ready)
        await page.waitForTimeout(150)
        const how = [
          device === 'borne' ? 'borne' : '',
          screen,
          theme === 'clair' ? '' : theme,
          letters === 1 ? '' : `${letters * 100}`,
        ]
        await page.screenshot({ path: `${folder}/${[name, ...how].filter(Boolean).join('-')}.png` })
      }
      await page.evaluate(
        ([was, style]) => {
          Object.assign(document.documentElement.dataset, { mode: was, theme: 'clair' })
          document.documentElement.style.cssText = style
        },
        [mode, sizes] as const,
      )
      await page.setViewportSize(before)
    },
    async paper(name) {
      if (!wanted(name)) return
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true })
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    },
  }
}
