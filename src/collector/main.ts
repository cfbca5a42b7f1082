import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { collector } from './app'

const folder = fileURLToPath(new URL('../dist', import.meta.url))
const port = Number(process.env.PORT ?? 8080)
const hostname = process.env.HOST ?? '127.0.0.1'

if (!existsSync(`${folder}/index.html`)) {
  console.error('Nothing to serve: run `npm run build` first.')
  process.exit(1)
}
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`)
  process.exit(1)
}

const localPack = process.env.LOCAL_PACK
const { fetch } = collector({ folder, version: __BUILD_VERSION__, localPack })
const server = serve({ fetch, port, hostname }, (address) => {
  const host = hostname === '127.0.0.1' || hostname === '::1' ? 'localhost' : hostname
  console.log(`Porte des droits: http://${host}:${address.port}`)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with PORT=…` : error.message)
  process.exit(1)
})

/** Requests under way are answered, idle connections are closed; after five seconds the rest is dropped. */
function stop(): void {
  server.close(() => process.exit(0))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  setTimeout(() => process.exit(0), 5000).unref()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
