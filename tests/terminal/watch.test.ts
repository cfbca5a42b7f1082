import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { temporaryFolder } from './terminal-folder'

// Other work on the machine may hold a test up.
vi.setConfig({ testTimeout: 120_000 })

let folder: string
/** Name of the processes that stand for the browser: no other process has it. */
let name: string
const children: ChildProcess[] = []
beforeEach(() => {
  folder = temporaryFolder()
  name = `borne${Math.floor(Math.random() * 1e9)}`
  copyFileSync('/bin/dash', join(folder, name))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function start(script: string, ...args: string[]): ChildProcess {
  const child = spawn(join(folder, name), ['-c', script, name, ...args], { stdio: ['pipe', 'ignore', 'ignore'] })
  children.push(child)
  return child
}
const BUSY = 'while :; do :; done'
const IDLE = 'read line'

/** The watchdog looks so many times, a second apart: how often it restarted the browser. */
async function looks(times: number): Promise<number> {
  const done = join(folder, 'restarted')
  const restart = join(folder, 'restart')
  writeFileSync(restart, `#!/bin/sh\necho x >>'${done}'\n`, { mode: 0o755 })
  for (let time = 0; time < times; time += 1) {
    if (time > 0) await wait(1000)
    const env = { KIOSK_PROCESS: name, KIOSK_USER: userInfo().username, KIOSK_STATE: join(folder, 'state') }
    // Other work on this machine takes its share of the processor: little is busy here.
    const { status } = spawnSync('bash', ['src/terminal/kiosk-watchdog'], {
      env: { ...process.env, ...env, KIOSK_STRIKES: '3', KIOSK_BUSY: '5', KIOSK_RESTART: restart },
    })
    expect(status).toBe(0)
  }
  return existsSync(done) ? readFileSync(done, 'utf8').length / 2 : 0
}

it('a browser that waits for its visitor is left alone, and so is none at all', async () => {
  expect(await looks(2)).toBe(0)
  start(IDLE)
  expect(await looks(5)).toBe(0)
})

it('a stopped browser is restarted, not before it was seen so often enough', async () => {
  start(IDLE).kill('SIGSTOP')
  expect(await looks(3)).toBe(0)
  expect(await looks(1)).toBe(1)
})

it('a page that turns in circles is restarted; what draws, and what was busy only for a while, is not', async () => {
  const drawing = start(BUSY, '--type=gpu-process')
  expect(await looks(4)).toBe(0)
  drawing.kill('SIGKILL')
  const pause = start(`trap '${IDLE}' USR1; ${BUSY}`, '--type=renderer')
  expect(await looks(2)).toBe(0)
  pause.kill('SIGUSR1')
  expect(await looks(4)).toBe(0)
  start(BUSY, '--type=renderer')
  expect(await looks(4)).toBe(1)
})

function screen(command: string, hours: string, now: string) {
  writeFileSync(join(folder, 'kiosk.conf'), `HOURS="${hours}"\n`)
  mkdirSync(join(folder, 'lights/panel'), { recursive: true })
  writeFileSync(join(folder, 'lights/panel/bl_power'), '?')
  writeFileSync(join(folder, 'console'), '')
  for (const program of ['systemctl', 'setterm']) {
    writeFileSync(join(folder, program), `#!/bin/sh\necho ${program} "$@" >>'${folder}/asked'\n`, { mode: 0o755 })
  }
  return spawnSync('bash', ['src/terminal/kiosk-screen', command], {
    encoding: 'utf8',
    env: {
      ...process.env,
      KIOSK_CONF: join(folder, 'kiosk.conf'),
      KIOSK_LIGHTS: join(folder, 'lights'),
      KIOSK_CONSOLE: join(folder, 'console'),
      PATH: `${folder}:${process.env.PATH}`,
      KIOSK_NOW: now,
    },
  })
}

it.each([
  ['08:30-19:00', '08:29', 1],
  ['08:30-19:00', '08:30', 0],
  ['08:30-19:00', '18:59', 0],
  ['08:30-19:00', '19:00', 1],
  ['08:30-19:00', '00:00', 1],
  ['always', '03:00', 0],
])('open from %s, at %s: %i', (hours, now, status) => {
  expect(screen('open', hours, now).status).toBe(status)
})

it.each([
  ['off', '4\n', ['systemctl stop kiosk.service', '--powersave powerdown', '--blank force']],
  ['on', '0\n', ['--blank poke', 'systemctl start kiosk.service']],
])('%s asks for the kiosk, the console and the light of the panel', (command, light, asked) => {
  expect(screen(command, '08:30-19:00', '12:00')).toMatchObject({ status: 0, stderr: '' })
  const lines = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n')
  expect(lines.map((line) => line.replace('setterm --term linux ', ''))).toEqual(asked)
  expect(readFileSync(join(folder, 'lights/panel/bl_power'), 'utf8')).toBe(light)
})
