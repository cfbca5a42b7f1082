import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The built product, served on a port of this machine only. */
export interface Product {
  readonly origin: string
  /** Folder with `dist` and `dist-server`: a copy may be changed by a test. */
  readonly folder: string
  /** File of its database. */
  readonly database: string
  /** Of its process; throws when it does not run. */
  pid(): number
  stop(): Promise<void>
  /** Starts again on the same port after `stop`. */
  start(): Promise<void>
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || !address) throw new Error('no free port')
  return address.port
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    (response) => response.ok,
    () => false,
  )
}

/**
 * Starts the built product from a folder; by default from the project's own. `settings`: more of its environment. Throws
 * when it does not answer in 15 s.
 */
export async function startProduct(
  folder = resolve('.'),
  settings: Readonly<Record<string, string>> = {},
): Promise<Product> {
  if (!existsSync(join(folder, 'dist/index.html'))) throw new Error('Nothing is built: run `npm run build` first.')
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const data = mkdtempSync(join(tmpdir(), 'porte-des-droits-data-'))
  process.once('exit', () => rmSync(data, { recursive: true, force: true }))
  let child: ChildProcess | undefined
  const database = join(data, 'test.sqlite')
  const product: Product = {
    origin,
    folder,
    database,
    pid() {
      if (child?.pid === undefined) throw new Error('the product does not run')
      return child.pid
    },
    async start() {
      const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: database, ...settings }
      child = spawn(process.execPath, ['dist-server/main.js'], {
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      const deadline = Date.now() + 15_000
      while (!(await answers(origin))) {
        if (Date.now() > deadline || child.exitCode !== null) throw new Error(`no answer from ${origin}`)
        await new Promise((done) => setTimeout(done, 50))
      }
    },
    async stop() {
      if (!child || child.exitCode !== null) return
      child.kill()
      await once(child, 'exit')
      child = undefined
    },
  }
  await product.start()
  return product
}

/** A copy of the built product that a test may change; removed by `discard`. */
export async function startCopy(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'porte-des-droits-'))
  for (const part of ['dist', 'dist-server']) cpSync(part, join(folder, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return startProduct(folder)
}

/** Stops a copy and removes its files. */
export async function discard(product: Product): Promise<void> {
  await product.stop()
  rmSync(product.folder, { recursive: true, force: true })
}
