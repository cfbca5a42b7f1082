import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { install, temporaryFolder, treeOf } from './terminal-folder'

// Other work on the machine may hold a test up.
vi.setConfig({ testTimeout: 60_000 })

const POLICIES = '/etc/chromium/policies/managed/porte-des-droits.json'
const PROGRAMS = ['kiosk-browser', 'kiosk-screen', 'kiosk-watchdog', 'releases.sh', 'rollback.sh', 'serve', 'update.sh']
const CONF = '/etc/porte-des-droits/kiosk.conf'

function installed(args: Readonly<Record<string, string | undefined>> = {}) {
  const root = temporaryFolder()
  const { status, stderr } = install({ ...args, '--root': root })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const text = (path: string) => readFileSync(join(root, path), 'utf8')
  return { root, text, policies: JSON.parse(text(POLICIES)) as Record<string, unknown> }
}

it('lays every file, with the address, the terminal and the hours filled in', () => {
  const { root, text, policies } = installed()
  const laid = Object.entries(treeOf(root)).map(([path, content]) => `${content.slice(0, 3)} ${path}`)
  expect(laid).toEqual([
    '644 /etc/apt/apt.conf.d/60-porte-des-droits',
    `644 ${POLICIES}`,
    '644 /etc/porte-des-droits/chromium-flags',
    `644 ${CONF}`,
    '644 /etc/sysctl.d/60-porte-des-droits.conf',
    '644 /etc/systemd/logind.conf.d/porte-des-droits.conf',
    ...readdirSync('src/terminal/systemd')
      .sort()
      .map((unit) => `644 /etc/systemd/system/${unit}`),
    ...PROGRAMS.map((name) => `755 /usr/local/lib/porte-des-droits/${name}`),
  ])
  expect(text(CONF)).toBe(
    'ADDRESS="https://droits.example.org"\nTERMINAL="remiremont-1"\nHOURS="08:30-19:00"\nPORT="8080"\n',
  )
  // The browser's own pages are not among "*"; silent printing needs two of them.
  expect(policies.URLBlocklist).toEqual(['*', 'chrome://*', 'chrome-untrusted://*'])
  expect(policies.URLAllowlist).toEqual(['https://.droits.example.org', 'chrome://print', 'chrome-untrusted://print'])
  expect(text('/etc/systemd/system/kiosk-screen-on.timer')).toContain('OnCalendar=*-*-* 08:30:00\n')
  expect(text('/etc/systemd/system/kiosk-screen-off.timer')).toContain('OnCalendar=*-*-* 19:00:00\n')
  expect(Object.values(treeOf(root)).filter((content) => /@[A-Z]+@/.test(content))).toEqual([])
})

it('run again gives the same tree and says so; other arguments change only what they are about', () => {
  const { root } = installed()
  const before = treeOf(root)
  const again = install({ '--root': root })
  expect(again.stdout).not.toContain('posé')
  expect(treeOf(root)).toEqual(before)
  writeFileSync(join(root, POLICIES), '{}')
  const changed = install({ '--root': root, '--hours': '09:00-18:00' }).stdout.match(/\S+(?= : posé)/g)
  expect(changed).toEqual([
    CONF,
    POLICIES,
    '/etc/systemd/system/kiosk-screen-off.timer',
    '/etc/systemd/system/kiosk-screen-on.timer',
  ])
})

it('a screen that is always on has no timers, and loses those it had', () => {
  const { root, text } = installed()
  expect(install({ '--root': root, '--hours': 'always' }).status).toBe(0)
  expect(existsSync(join(root, '/etc/systemd/system/kiosk-screen-on.timer'))).toBe(false)
  expect(existsSync(join(root, '/etc/systemd/system/kiosk-screen-off.timer'))).toBe(false)
  expect(text(CONF)).toContain('HOURS="always"')
})

it.each([
  ['a4', true],
  ['none', false],
  [undefined, false],
])('with printer %s, printing is %s and without a dialog', (printer, printing) => {
  const { policies } = installed({ '--printer': printer })
  expect([policies.PrintingEnabled, policies.SilentPrintingEnabled]).toEqual([printing, printing])
})

it('a product served by the machine itself is allowed by its number and port', () => {
  const { policies, text } = installed({ '--address': 'http://127.0.0.1:8123', '--printer': 'none' })
  expect(policies.URLAllowlist).toEqual(['http://127.0.0.1:8123'])
  expect(text(CONF)).toContain('PORT="8123"')
})

it('the storage of the product outlives the browser: only what is not its own is cleared on exit', () => {
  const { policies } = installed()
  const cleared = policies.ClearBrowsingDataOnExitList as string[]
  for (const kept of ['cookies_and_other_site_data', 'hosted_app_data', 'cached_images_and_files']) {
    expect(cleared).not.toContain(kept)
  }
  // Clearing on exit is ignored while an account could be synchronised.
  expect(policies.SyncDisabled).toBe(true)
  expect([policies.DeveloperToolsAvailability, policies.RemoteDebuggingAllowed]).toEqual([2, false])
})

describe('arguments that make no sense change nothing and get one clear line', () => {
  it.each([
    [{ '--address': undefined }, '--address doit être https://… sans chemin, ou http://127.0.0.1:PORT (reçu : «  »)'],
    [{ '--address': 'http://droits.example.org' }, '(reçu : « http://droits.example.org »)'],
    [{ '--address': 'https://droits.example.org/a' }, '(reçu : « https://droits.example.org/a »)'],
    [{ '--address': 'https://a";reboot;"' }, '--address doit être'],
    [{ '--address': 'http://127.0.0.1:80' }, 'le port de --address doit être entre 1024 et 65535 (reçu : 80)'],
    [{ '--terminal': 'Remiremont 1' }, '--terminal doit être un nom tel que remiremont-1 (reçu : « Remiremont 1 »)'],
    [{ '--terminal': undefined }, '--terminal doit être'],
    [{ '--hours': '8h-19h' }, '--hours doit être HH:MM-HH:MM ou always (reçu : « 8h-19h »)'],
    [{ '--hours': '19:00-08:30' }, '--hours doit ouvrir à 05:00 ou après, et fermer plus tard'],
    [{ '--hours': '04:00-19:00' }, '--hours doit ouvrir à 05:00 ou après, et fermer plus tard'],
    [{ '--printer': 'laser' }, '--printer doit être none ou a4 (reçu : « laser »)'],
    [{ '--colour': 'red' }, 'argument inconnu : --colour'],
  ])('%j', (args, message) => {
    const root = temporaryFolder()
    const { status, stdout, stderr } = install({ '--root': root, ...args })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(treeOf(root)).toEqual({})
  })

  it('an argument without its value', () => {
    expect(install({}, '--root')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('il manque la valeur de --root'),
    })
  })
})

it('a dry run tells everything and changes nothing', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'etc'))
  const { status, stdout } = install({ '--root': root }, '--dry-run')
  expect(status).toBe(0)
  expect(treeOf(root)).toEqual({})
  expect(stdout).toContain(`[essai] ${POLICIES} : posé`)
  const system = install({}, '--dry-run')
  expect(system.status).toBe(0)
  expect(system.stdout).toMatch(/^\[essai\] .*apt-get install .*cage .*chromium .*espeak-ng .*cups/m)
  expect(system.stdout).toMatch(/^\[essai\] .*systemctl enable kiosk.service/m)
  expect(system.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('[essai]'))).toEqual([])
})
