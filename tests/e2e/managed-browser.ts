import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { ensureChromium } from '../browser'
import { install } from '../terminal/terminal-folder'

export type Policies = Readonly<Record<string, unknown>>

/** The policies as the installer lays them for a product at `origin`. */
export function installedPolicies(origin: string, printer: 'none' | 'a4'): Policies {
  const root = mkdtempSync(join(tmpdir(), 'policies-'))
  try {
    const { status, stderr } = install({ '--address': origin, '--printer': printer, '--root': root })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(
      readFileSync(join(root, 'etc/chromium/policies/managed/porte-des-droits.json'), 'utf8'),
    ) as Policies
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Those of a kiosk, but for the two that shut every driver out of the browser. */
export const kiosk = (printer: 'none' | 'a4' = 'none'): Policies => ({
  ...installedPolicies(inject('origin'), printer),
  DeveloperToolsAvailability: 1,
  RemoteDebuggingAllowed: true,
})

export interface Managed {
  /** A program that starts a Chromium which finds these policies, and no other browser of this machine does. */
  readonly executable: string
  /** Its profile, which outlives it. */
  readonly profile: string
  /** What the browser takes for its user's own folder. */
  readonly home: string
  launch(): Promise<BrowserContext>
  discard(): void
}

/**
 * A Chromium under managed policies. It reads them from a folder of the system, so that folder is covered by one of the
 * test's own, for this browser alone. Throws when the machine forbids that.
 */
export function managedBrowser(policies: Policies): Managed {
  const program = ensureChromium()
  const system = /google-chrome|Google Chrome/.test(program) ? '/etc/opt/chrome' : '/etc/chromium'
  if (!existsSync(system)) throw new Error(`Policies cannot be tried: ${program} has no ${system} to read them from.`)
  const folder = mkdtempSync(join(tmpdir(), 'managed-'))
  const covering = join(folder, 'etc')
  mkdirSync(join(covering, 'policies/managed'), { recursive: true })
  writeFileSync(join(covering, 'policies/managed/porte-des-droits.json'), JSON.stringify(policies))
  const apart = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount']
  const cover = `mount --bind '${covering}' '${system}'`
  const tried = spawnSync('unshare', [...apart, 'sh', '-c', cover], { encoding: 'utf8' })
  if (tried.status !== 0) {
    throw new Error(`Policies cannot be tried: this machine forbids mount namespaces (${tried.stderr?.trim()}).`)
  }
  const executable = join(folder, 'chromium')
  const script = `#!/bin/sh\nexec unshare ${apart.join(' ')} sh -c "${cover} && exec \\"\\$@\\"" sh '${program}' "$@"\n`
  writeFileSync(executable, script, { mode: 0o755 })
  const profile = join(folder, 'profile')
  const home = join(folder, 'user')
  mkdirSync(home)
  return {
    executable,
    profile,
    home,
    launch: () =>
      chromium.launchPersistentContext(profile, {
        executablePath: executable,
        env: { ...process.env, HOME: home },
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
        // The driver would let through what the policies are to stop.
        ignoreDefaultArgs: ['--disable-popup-blocking'],
        viewport: { width: 1080, height: 1920 },
        locale: 'fr-FR',
      }),
    // Processes of the browser may still write while they end.
    discard: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }),
  }
}

/** Visits the product as its kiosk does, under these policies; `after` sees the profile once the browser is closed. */
export async function visit(
  policies: Policies,
  during: (page: Page, context: BrowserContext, managed: Managed) => Promise<unknown>,
  after?: (managed: Managed) => unknown,
): Promise<void> {
  const managed = managedBrowser(policies)
  const context = await managed.launch()
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(60_000)
    await page.goto(`${inject('origin')}/?terminal=remiremont-1`)
    await page.locator('html[data-mode="borne"]').waitFor()
    await during(page, context, managed)
    await context.close()
    await after?.(managed)
  } finally {
    await context.close()
    managed.discard()
  }
}
