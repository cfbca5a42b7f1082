import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface FolderServer {
  readonly origin: string
  stop(): void
}

/** Serves files (by path) compressed, the page for any other address; on a free port of this machine only. */
export async function serveFiles(read: (path: string) => Uint8Array | undefined): Promise<FolderServer> {
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const path = asked.endsWith('/') ? `${asked}index.html` : asked
    const found = read(path)
    const name = found ? path : '/index.html'
    const bytes = found ?? read(name)
    if (!bytes) {
      response.writeHead(404).end()
      return
    }
    const zipped = packed.get(name) ?? gzipSync(bytes, { level: 9 })
    packed.set(name, zipped)
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(zipped)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return {
    origin: `http://localhost:${address.port}`,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Serves a folder with an `index.html`. */
export function serveFolder(folder: string): Promise<FolderServer> {
  const root = resolve(folder)
  return serveFiles((path) => {
    const file = resolve(join(root, path))
    if (!file.startsWith(root + sep)) return undefined
    try {
      return readFileSync(file)
    } catch {
      return undefined
    }
  })
}
