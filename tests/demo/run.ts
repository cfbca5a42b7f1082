import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/collector/store/open'
import { seed } from '../../src/collector/store/sites'
import { demonstration } from './houses'

/** `npm run demo`: the built product with the invented figures of two houses, at `/observatoire`, until it is stopped. */
if (!existsSync('dist-server/main.js')) {
  console.error('Nothing is built: run `npm run build` first.')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'porte-des-droits-demo-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const [database, editions] = [join(folder, 'demo.sqlite'), join(folder, 'editions')]
const store = await openStore(database)
await seed(store)
const published = await demonstration(store, editions)
await store.destroy()
console.log(`Invented editions: ${published.join(', ')}`)
console.log(`Open http://localhost:${process.env.PORT ?? 8080}/observatoire`)
const env = { ...process.env, DATABASE_URL: database, EDITIONS: editions, DEMO: '1' }
const child = spawn(process.execPath, ['dist-server/main.js'], { env, stdio: 'inherit' })
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 0))
