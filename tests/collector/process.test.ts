import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { freePort } from '../server'
import { type Killable, killable } from './killed'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let folder: string
let collector: Killable
let metricsPort: number
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'process-'))
  metricsPort = await freePort()
  collector = await killable(join(folder, 'data/x.sqlite'), folder, { METRICS_PORT: String(metricsPort) })
  await collector.start()
})
afterAll(async () => {
  await collector.kill()
  rmSync(folder, { recursive: true, force: true })
})

const admin = (...words: string[]) =>
  spawnSync(process.execPath, ['dist-server/admin.js', ...words], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: join(folder, 'data/x.sqlite') },
    encoding: 'utf8',
  })

it('an administrator issues a code beside the running collector, a device enrols with it', async () => {
  const code = admin('code', 'remiremont', 'k1').stdout.trim()
  const response = await fetch(`${collector.origin}/v1/enrolments`, {
    method: 'POST',
    body: JSON.stringify({ code }),
    headers: { 'content-type': 'application/json' },
  })
  expect(response.status).toBe(201)
  expect(response.headers.get('date')).toBeTruthy()
  expect(admin('kiosks').stdout).toBe('remiremont\tk1\tenrolled\n')
  expect(admin('backup', join(folder, 'copy.sqlite'))).toMatchObject({ status: 0, stderr: '' })
  const wrong = admin('code', 'nowhere', 'k1')
  expect([wrong.status, wrong.stderr]).toEqual([1, 'There is no site nowhere: see "sites".\n'])
})

it('counters are on a port of their own', async () => {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
  expect(text).toMatch(/collector_http_requests_total\{.*route="\/v1\/enrolments",status="201",outcome="enrolled"\} 1/)
  expect(text).toMatch(/process_resident_memory_bytes \d+/)
  expect((await fetch(`${collector.origin}/metrics`)).status).toBe(404)
  expect((await fetch(`http://127.0.0.1:${metricsPort}/`)).status).toBe(404)
})

it('a request under way is answered before the collector stops, and the database is closed', async () => {
  let finish: () => void = () => undefined
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"code":'))
      finish = () => {
        controller.enqueue(new TextEncoder().encode('"0"}'))
        controller.close()
      }
    },
  })
  const request = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } }
  const answer = fetch(`${collector.origin}/v1/enrolments`, request as RequestInit)
  await new Promise((done) => setTimeout(done, 300))
  const stopped = collector.stop()
  await new Promise((done) => setTimeout(done, 300))
  await expect(fetch(`${collector.origin}/v1/health`)).rejects.toThrow()
  finish()
  expect((await answer).status).toBe(401)
  expect(await stopped).toBe(0)
  expect(statSync(join(folder, 'data/x.sqlite-wal')).size).toBe(0)
})

it.each([
  [{ PORT: 'x' }, 'PORT must be a number from 0 to 65535, not "x".\n'],
  [{ DATABASE_URL: 'postgres://127.0.0.1:1/x' }, 'connect ECONNREFUSED 127.0.0.1:1\n'],
])('a wrong setting is told in one line: %j', (settings, line) => {
  const { status, stderr } = spawnSync(process.execPath, ['dist-server/main.js'], {
    cwd: folder,
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([1, line])
})
