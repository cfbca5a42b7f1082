import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { freePort } from '../server'

/** A collector that a test kills and starts again on the same port and the same database. */
export interface Killable {
  readonly origin: string
  start(): Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
  /** As an administrator would; its exit code. */
  stop(): Promise<number | null>
}

/** The program itself, built into a folder; not started yet. */
export async function killable(
  database: string,
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Killable> {
  await build({
    configFile: 'src/build/collector.config.ts',
    logLevel: 'error',
    build: { outDir: join(folder, 'dist-server') },
  })
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/index.html'), '<p>')
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null) return null
    const gone = once(child, 'exit')
    child.kill(signal)
    const [code] = (await gone) as [number | null]
    return code
  }
  process.once('exit', () => child?.kill('SIGKILL'))
  return {
    origin,
    async start() {
      const started = spawn(process.execPath, ['dist-server/main.js'], {
        cwd: folder,
        env: {
          ...process.env,
          ...{ PORT: String(port), DATABASE_URL: database, TRUST_PROXY: '1', LOG_LEVEL: 'error' },
          ...settings,
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      child = started
      const deadline = Date.now() + 20_000
      while (!(await fetch(`${origin}/v1/health`).then(...answered))) {
        if (Date.now() > deadline || started.exitCode !== null) throw new Error('the collector does not start')
        await new Promise((done) => setTimeout(done, 20))
      }
    },
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}

const answered = [({ ok }: Response) => ok, () => false] as const
