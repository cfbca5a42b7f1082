import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { filesUnder } from '../sources'
import { ensureProgram, install, temporaryFolder } from './terminal-folder'

// Debian's packages may have to be installed first.
vi.setConfig({ hookTimeout: 180_000 })

const scripts = filesUnder('src/terminal', /./).filter((path) => readFileSync(path, 'utf8').startsWith('#!'))
let shellcheck: string
let analyze: string
beforeAll(() => {
  shellcheck = ensureProgram('shellcheck')
  analyze = ensureProgram('systemd-analyze', 'systemd')
})

it('shellcheck has nothing to say about the scripts', () => {
  expect(scripts.length).toBeGreaterThan(5)
  const { status, stdout } = spawnSync(shellcheck, ['-x', '-P', 'SCRIPTDIR', ...scripts], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

/** What systemd says about the installed units, among those of Debian. */
function verified(change: (unit: string) => string = (unit) => unit): string {
  const root = temporaryFolder()
  expect(install({ '--root': root }).status).toBe(0)
  mkdirSync(join(root, 'usr/bin'), { recursive: true })
  cpSync('/usr/lib/systemd/system', join(root, 'usr/lib/systemd/system'), { recursive: true, verbatimSymlinks: true })
  // Programs that a unit starts must exist; what they do is of no matter here.
  for (const program of ['cage', 'systemctl']) {
    copyFileSync('/bin/true', join(root, 'usr/bin', program))
    chmodSync(join(root, 'usr/bin', program), 0o755)
  }
  const units = filesUnder(join(root, 'etc/systemd/system'), /\.(service|timer)$/)
  for (const unit of units) writeFileSync(unit, change(readFileSync(unit, 'utf8')))
  const { stderr, status } = spawnSync(analyze, ['verify', '--root', root, ...units], { encoding: 'utf8' })
  return `${status} ${stderr}`
}

it('systemd knows every line of the units', () => {
  expect(verified()).toBe('0 ')
})

it('and would say so if it did not', () => {
  expect(verified((unit) => unit.replace('Restart=', 'Restrt='))).toContain("Unknown key 'Restrt'")
  expect(verified((unit) => unit.replace('kiosk-screen open', 'kiosk-screen open\nUMask=much'))).toContain('mode value')
})
