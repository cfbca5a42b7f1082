import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { freePort } from '../server'
import { filesUnder } from '../sources'

let folder: string
let port: number
const at = (...parts: string[]) => join(folder, ...parts)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'update-'))
  port = await freePort()
  mkdirSync(at('incoming'))
  symlinkSync(resolve('node_modules'), at('node_modules'))
  writeFileSync(at('kiosk.conf'), `PORT="${port}"\n`)
  // What systemd does for the service: ends the one that runs, starts the release in use.
  writeFileSync(
    at('restart'),
    `#!/bin/sh
cd '${folder}'
if [ -f pid ]; then kill "$(cat pid)" 2>/dev/null; while kill -0 "$(cat pid)" 2>/dev/null; do sleep 0.05; done; fi
PORTE_HOME='${folder}' PORT=${port} DATABASE_URL=data/porte-des-droits.sqlite EDITIONS=data/editions \\
  setsid '${resolve('src/terminal/serve')}' >/dev/null 2>&1 9>&- &
echo $! >pid
`,
    { mode: 0o755 },
  )
})
afterEach(() => {
  if (existsSync(at('pid'))) spawnSync('sh', ['-c', `kill ${readFileSync(at('pid'), 'utf8').trim()}`])
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
})

/** Lays the archive of a release, the built product with a mark on its start page, as `change` leaves it. */
function release(name: string, change: (release: string) => void = () => undefined, sum?: string): void {
  const stage = at('stage')
  for (const part of ['dist', 'dist-server']) cpSync(part, join(stage, part), { recursive: true })
  const page = join(stage, 'dist/index.html')
  writeFileSync(page, `${readFileSync(page, 'utf8')}<!-- ${name} -->`)
  change(stage)
  const archive = at('incoming', `${name}.tar.gz`)
  execFileSync('tar', ['-czf', archive, '-C', stage, '.'])
  const real = createHash('sha256').update(readFileSync(archive)).digest('hex')
  writeFileSync(`${archive}.sha256`, `${sum ?? real}  ${name}.tar.gz\n`)
  rmSync(stage, { recursive: true })
}

function script(name: 'update.sh' | 'rollback.sh') {
  const env = { ...process.env, PORTE_HOME: folder, PORTE_DATA: at('data'), KIOSK_CONF: at('kiosk.conf') }
  return spawnSync('bash', [`src/terminal/${name}`], {
    encoding: 'utf8',
    env: { ...env, PORTE_RESTART: at('restart'), PORTE_PATIENCE: '30' },
  })
}

/** Mark on the start page that visitors get. */
async function served(): Promise<string | undefined> {
  // A connection of the release before would be dead.
  const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })
  const text = await page.text()
  return /<!-- (\S+) -->$/.exec(text)?.[1]
}

const mainOf = (stage: string) => join(stage, 'dist-server/main.js')
const prepend = (path: string, line: string) => writeFileSync(path, `${line}\n${readFileSync(path, 'utf8')}`)

it('a good release is tried apart, then serves; the one before is kept, and can be put back by hand', async () => {
  expect(script('update.sh')).toMatchObject({ status: 0, stdout: 'Aucune version en attente.\n' })
  for (const name of ['v1', 'v2', 'v3']) {
    release(name)
    expect(script('update.sh')).toMatchObject({ status: 0, stdout: `${name} est en service.\n`, stderr: '' })
    expect(await served()).toBe(name)
  }
  expect(basename(readlinkSync(at('previous')))).toBe('v2')
  expect(filesUnder(at('releases'), /main\.js$/)).toEqual([
    at('releases/v2/dist-server/main.js'),
    at('releases/v3/dist-server/main.js'),
  ])
  expect(filesUnder(at('incoming'), /./)).toEqual([])
  expect(existsSync(at('data/before-update.sqlite'))).toBe(true)

  expect(script('rollback.sh')).toMatchObject({ status: 0, stdout: 'v2 est en service.\n' })
  expect(await served()).toBe('v2')
  expect(script('rollback.sh')).toMatchObject({ status: 0, stdout: 'v3 est en service.\n' })
  expect(await served()).toBe('v3')
}, 300_000)

it('a release that is damaged, incomplete, ill or dead is refused, and the old one still serves', async () => {
  release('v1')
  expect(script('update.sh').status).toBe(0)
  const pid = readFileSync(at('pid'), 'utf8')
  const bad: readonly (readonly [why: string, lay: () => void])[] = [
    ['n’a pas la bonne somme sha256', () => release('v2', undefined, '0'.repeat(64))],
    ['n’est pas une version', () => release('v2', (stage) => rmSync(join(stage, 'dist'), { recursive: true }))],
    ['ne répond pas à /v1/health', () => release('v2', (stage) => prepend(mainOf(stage), 'process.exit(1)'))],
    ['ne répond pas à /v1/health', () => release('v2', (stage) => rmSync(join(stage, 'dist-server/settings.js')))],
    ['ne se décompresse pas', () => writeFileSync(at('incoming/v2.tar.gz'), 'x')],
  ]
  for (const [why, lay] of bad) {
    lay()
    if (why === 'ne se décompresse pas') {
      const sum = createHash('sha256').update('x').digest('hex')
      writeFileSync(at('incoming/v2.tar.gz.sha256'), `${sum}  v2.tar.gz\n`)
    }
    const { status, stderr } = script('update.sh')
    expect([status, stderr]).toEqual([1, expect.stringContaining(why)])
    expect(await served()).toBe('v1')
    // It was not even restarted, and what was refused is not tried again.
    expect(readFileSync(at('pid'), 'utf8')).toBe(pid)
    expect(filesUnder(at('incoming'), /\.gz$/)).toEqual([])
  }
  expect(filesUnder(at('releases'), /main\.js$/)).toEqual([at('releases/v1/dist-server/main.js')])
}, 300_000)

it('a release that answers apart but not in its place is taken out again by itself', async () => {
  release('v1')
  expect(script('update.sh').status).toBe(0)
  release('v2', (stage) => prepend(mainOf(stage), `if (process.env.PORT === '${port}') process.exit(1)`))
  const { status, stderr } = script('update.sh')
  expect([status, stderr]).toEqual([1, expect.stringContaining('v2 ne répond pas une fois en service')])
  expect(await served()).toBe('v1')
  expect(basename(readlinkSync(at('current')))).toBe('v1')
  expect(script('rollback.sh')).toMatchObject({ status: 1, stderr: 'Refusé : il n’y a pas de version précédente\n' })
}, 300_000)

it('a release before that no longer starts cannot be put back', async () => {
  for (const name of ['v1', 'v2']) {
    release(name)
    expect(script('update.sh').status).toBe(0)
  }
  prepend(at('releases/v1/dist-server/main.js'), 'process.exit(1)')
  const { status, stderr } = script('rollback.sh')
  expect([status, stderr]).toEqual([1, expect.stringContaining('v1 ne répond pas ; rien n’a changé')])
  expect(await served()).toBe('v2')
}, 300_000)
