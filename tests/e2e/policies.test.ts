import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { freePort } from '../server'
import { installedPolicies, kiosk, managedBrowser, visit } from './managed-browser'

// A browser of its own for each test, and other work may hold it up.
vi.setConfig({ testTimeout: 240_000 })

let stranger: Server
let asked: string[] = []
beforeAll(async () => {
  stranger = createServer(({ url }, response) => {
    asked.push(String(url))
    response.end('elsewhere')
  }).listen(0, '127.0.0.1')
  await once(stranger, 'listening')
})
afterAll(() => stranger.close())

it('the kiosk shows the product and nothing else: no other site, file, source or page of the browser', async () => {
  const origin = inject('origin')
  await visit(kiosk(), async (page, context) => {
    const elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`
    const forbidden = [
      elsewhere,
      origin.replace('127.0.0.1', 'localhost'),
      origin.replace('http:', 'https:'),
      ...['file:///etc/passwd', `view-source:${origin}/`, 'data:text/html,<p>'],
      ...['devtools://devtools/bundled/inspector.html', 'chrome://settings', 'chrome://policy', 'chrome://inspect'],
      ...[
        'chrome://flags',
        'chrome://print',
        'chrome://downloads',
        'chrome://history',
        'chrome://extensions',
        'chrome://net-export',
      ],
    ]
    for (const address of forbidden) {
      const attempt = await context.newPage()
      const refusal = await attempt.goto(address).then(String, String)
      expect(refusal, address).toContain('ERR_BLOCKED_BY_ADMINISTRATOR')
      await attempt.close()
    }
    // From within the page too, whether it goes there or opens a window.
    expect(await page.evaluate((url) => window.open(url) !== null, elsewhere)).toBe(true)
    await expect.poll(() => context.pages().map((one) => one.url())).toContain('chrome-error://chromewebdata/')
    const session = await context.newCDPSession(page)
    const alone = await session.send('Runtime.evaluate', {
      expression: 'window.open("/") === null',
      userGesture: false,
    })
    expect(alone.result.value).toBe(true)
    expect(asked).toEqual([])
    expect(page.url()).toContain(origin)
  })
})

/** Without policies the stranger does answer: what is refused above is refused by them. */
it('the same addresses open in a browser without policies', async () => {
  await visit({}, async (page) => {
    await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`)
    await page.goto('chrome://settings')
  })
  expect(asked).toContain('/')
  asked = []
})

/** What chrome://policy says of each policy that is set: its name and, when not `OK`, its trouble. */
async function reported(page: Page): Promise<Record<string, string>> {
  await page.goto('chrome://policy')
  const rows = page.locator('policy-row')
  await rows.first().waitFor()
  const all = await rows.evaluateAll((elements) =>
    elements.map((element) => {
      const text = (part: string) => element.shadowRoot?.querySelector(part)?.textContent?.trim() ?? ''
      return [text('.policy .name') || text('.name'), text('.source'), text('.messages')] as const
    }),
  )
  return Object.fromEntries(all.filter(([, source]) => source !== '').map(([name, , message]) => [name, message]))
}

it('this Chromium knows every policy and takes its value', async () => {
  const policies = kiosk('a4')
  const readable = { ...policies, URLAllowlist: [...(policies.URLAllowlist as string[]), 'chrome://policy'] }
  await visit(readable, async (page) => {
    const names = Object.keys(policies).sort()
    expect(await reported(page)).toEqual(Object.fromEntries(names.map((name) => [name, 'OK'])))
  })
})

it('a policy that does not exist would be reported', async () => {
  await visit({ PolicyOfNobody: true, TranslateEnabled: 'no' }, async (page) => {
    const { PolicyOfNobody, TranslateEnabled } = await reported(page)
    expect([PolicyOfNobody, TranslateEnabled]).toEqual([expect.not.stringMatching(/^OK$/), 'Error'])
  })
})

it('no menu, no choice of files, no camera, microphone, position or notification', async () => {
  await visit(kiosk(), async (page) => {
    const found = await page.evaluate(async () => {
      const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true })
      document.querySelector('h1')?.dispatchEvent(menu)
      const pick = (window as unknown as { showOpenFilePicker(): Promise<unknown> }).showOpenFilePicker
      const picked = await pick().then(String, ({ name }) => name)
      const names = ['camera', 'microphone', 'geolocation', 'notifications'] as PermissionName[]
      const states = await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
      return { menu: menu.defaultPrevented, picked, states }
    })
    expect(found).toEqual({ menu: true, picked: 'NotAllowedError', states: Array(4).fill('denied') })
  })
})

it('as installed, no program may drive the browser', async () => {
  const managed = managedBrowser(installedPolicies(inject('origin'), 'none'))
  const port = await freePort()
  const args = ['--headless', '--no-sandbox', `--user-data-dir=${managed.profile}`, `--remote-debugging-port=${port}`]
  const browser = spawn(managed.executable, [...args, inject('origin')], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  browser.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  try {
    await expect.poll(() => said, { timeout: 20_000 }).toContain('DevTools remote debugging is disallowed')
    await expect(fetch(`http://127.0.0.1:${port}/json/version`)).rejects.toThrow()
  } finally {
    browser.kill()
    await once(browser, 'exit')
    managed.discard()
  }
})
