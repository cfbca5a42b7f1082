import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demonstration } from './houses'

/** `npm run demo`: the built product with the invented figures of two houses, at `/observatoire`, until it is stopped. */
if (!existsSync('dist-server/main.js')) {
  console.error('Nothing is built: run `npm run build` first.')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'porte-des-droits-demo-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const { settings, published } = await demonstration(folder)
console.log(`Invented editions: ${published.join(', ')}`)
console.log(`Open http://localhost:${process.env.PORT ?? 8080}/observatoire`)
const env = { ...process.env, ...settings }
const child = spawn(process.execPath, ['dist-server/main.js'], { env, stdio: 'inherit' })
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 0))
