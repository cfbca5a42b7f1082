import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from './run'
import { readSettings } from './settings'

const inProduct = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** What to tell somebody who starts the collector, in one line. */
function complaint(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `The port is taken: choose another with PORT=… or METRICS_PORT=… (${message})`
  return message || String(code)
}

try {
  const folder = inProduct('dist')
  if (!existsSync(`${folder}/index.html`)) throw new Error('Nothing to serve: run `npm run build` first.')
  const stop = await run(readSettings(process.env, inProduct('data')), folder, __BUILD_VERSION__)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop().then(() => process.exit(0)))
} catch (error) {
  console.error(complaint(error))
  process.exit(1)
}
