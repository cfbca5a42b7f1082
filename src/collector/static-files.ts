import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { entityTag } from './secrets'

export type Encoding = 'br' | 'gzip'

/** One file of the built product, ready to be sent. */
export interface StaticFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Hash of the bytes, quoted. */
  readonly etag: string
  /** Compressed once, at the first request; `undefined` when it would not be smaller. */
  encoded(encoding: Encoding): Promise<Uint8Array<ArrayBuffer> | undefined>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
}
const PACKED = new Set(['.png', '.woff2', '.mp3'])

const compress: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}

function fileOf(path: string, bytes: Uint8Array<ArrayBuffer>): StaticFile {
  const extension = extname(path)
  const packed = new Map<Encoding, Promise<Uint8Array<ArrayBuffer> | undefined>>()
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    bytes,
    etag: entityTag(bytes),
    encoded(encoding) {
      if (PACKED.has(extension)) return Promise.resolve(undefined)
      const known = packed.get(encoding)
      if (known) return known
      const work = compress[encoding](bytes).then((small) => (small.length < bytes.length ? small : undefined))
      packed.set(encoding, work)
      return work
    },
  }
}

/** Path inside the folder, or `undefined` for anything that is not a plain path of it. */
function pathInside(root: string, urlPath: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return undefined
  }
  if (/[\0\\]/.test(decoded) || decoded.split('/').some((part) => part.startsWith('.'))) return undefined
  const path = resolve(join(root, decoded))
  return path.startsWith(root + sep) ? path : undefined
}

/** Files of a folder by the path of their address; a file that changed on the disk is read again. */
export function staticFiles(folder: string): (urlPath: string) => Promise<StaticFile | undefined> {
  const root = resolve(folder)
  const known = new Map<string, { readonly stamp: string; readonly file: StaticFile }>()
  return async (urlPath) => {
    const path = pathInside(root, urlPath)
    if (!path) return undefined
    const found = await stat(path).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const stamp = `${found.mtimeMs}:${found.size}`
    const kept = known.get(path)
    if (kept?.stamp === stamp) return kept.file
    const file = fileOf(path, new Uint8Array(await readFile(path)))
    // Sounds are many, and each is asked for once by a terminal: they would fill the memory.
    if (extname(path) !== '.mp3') known.set(path, { stamp, file })
    return file
  }
}
