import { existsSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { installOnDebian } from './debian'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Path of a Chromium on this machine: `$CHROME_PATH` first. `undefined` when there is none. */
export function findChromium(): string | undefined {
  return [process.env.CHROME_PATH, ...PLACES].find((path) => path && existsSync(path))
}

/** Path of a Chromium, installed first when this is Debian and we may. Throws with what to do otherwise. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  installOnDebian('chromium')
  const installed = findChromium()
  if (installed) return installed
  throw new Error('No Chromium found: install it (Debian: sudo apt-get install chromium) or set CHROME_PATH.')
}

/** Starts a headless Chromium. */
export function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', ...(options.args ?? [])]
  return chromium.launch({ ...options, executablePath: ensureChromium(), args })
}
