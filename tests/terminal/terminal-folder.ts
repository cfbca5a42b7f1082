import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'
import { installOnDebian } from '../debian'
import { filesUnder } from '../sources'

/** Where the product's address, the terminal and the hours are given. */
export const ARGUMENTS = {
  '--address': 'https://droits.example.org',
  '--terminal': 'remiremont-1',
  '--hours': '08:30-19:00',
  '--printer': 'a4',
} as const

export interface Installed {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the installer with these arguments; `undefined` leaves one out. */
export function install(args: Readonly<Record<string, string | undefined>>, ...more: string[]): Installed {
  const given = Object.entries({ ...ARGUMENTS, ...args }).flatMap(([name, value]) =>
    value === undefined ? [] : [name, value],
  )
  return spawnSync('bash', [resolve('src/terminal/install.sh'), ...given, ...more], { encoding: 'utf8' })
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own, removed when the tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
  folders.push(folder)
  return folder
}

/** Every file under a folder with its mode and its text. */
export const treeOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesUnder(folder, /./).map((path) => [
      path.slice(folder.length),
      `${(statSync(path).mode & 0o777).toString(8)} ${readFileSync(path, 'utf8')}`,
    ]),
  )

/** Path of a program of Debian, installed first when we may. Throws with what to do otherwise. */
export function ensureProgram(name: string, debianPackage = name): string {
  const path = `/usr/bin/${name}`
  if (!existsSync(path)) installOnDebian(debianPackage)
  if (existsSync(path)) return path
  throw new Error(`No ${path}: install it (Debian: sudo apt-get install ${debianPackage}).`)
}
