/** What a device keeps of the sounds of one language. */
const cacheOf = (pack: string) => `voice-${pack}`

const INDEX = 'index.json'
const FILES = 'files.json'

/** Sounds fetched for one message, and at a time: the worker is never busy for long, nor the network. */
const STEP = 100
const AT_ONCE = 2

const addressOf = (pack: string, file: string) => `/voice/${pack}/${file}`

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Fetches one sound and keeps it if its bytes are those that the list names. Whether it is kept now. */
async function keep(cache: Cache, address: string, hash: string): Promise<boolean> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok || response.redirected) return false
  const bytes = await response.clone().arrayBuffer()
  if (!hex(await crypto.subtle.digest('SHA-256', bytes)).startsWith(hash)) return false
  await cache.put(address, response)
  return true
}

interface List {
  readonly files: Readonly<Record<string, string>>
  readonly response: Response
}

/** Lists of packs that are being kept: read once, not at each step. A worker that was stopped reads them again. */
const lists = new Map<string, List>()

async function listOf(pack: string): Promise<List | undefined> {
  const known = lists.get(pack)
  if (known) return known
  const response = await fetch(addressOf(pack, FILES), { cache: 'no-cache' })
  if (!response.ok || response.redirected) return undefined
  const list = { files: (await response.clone().json()) as List['files'], response }
  lists.set(pack, list)
  return list
}

/** How far a pack is kept: sounds that are still to be fetched; `null`: there is no such pack, or no network. */
export type Left = number | null

/** Fetches some of the sounds of a pack that are missing. Called again until none is left. Never rejects. */
export async function keepVoice(pack: string): Promise<Left> {
  try {
    const list = await listOf(pack)
    const left = list ? await step(pack, list) : null
    if (!left) lists.delete(pack)
    return left
  } catch {
    lists.delete(pack)
    return null
  }
}

async function step(pack: string, list: List): Promise<Left> {
  const cache = await caches.open(cacheOf(pack))
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  const missing = Object.entries(list.files).filter(([file]) => !kept.has(addressOf(pack, file)))
  const now = missing.slice(0, STEP)
  let fetched = 0
  const worker = async () => {
    for (let one = now.pop(); one; one = now.pop()) {
      if (await keep(cache, addressOf(pack, one[0]), one[1])) fetched += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const left = missing.length - fetched
  if (left === 0) await complete(cache, pack, list, kept)
  // No progress: the pack is being made, or a sound is not what it should be. It is asked for again later.
  return left > 0 && fetched === 0 ? null : left
}

/** With every sound there, the device takes the index that names them, and drops the sounds of older texts. */
async function complete(cache: Cache, pack: string, list: List, kept: ReadonlySet<string>): Promise<void> {
  const index = await fetch(addressOf(pack, INDEX), { cache: 'no-cache' })
  if (!index.ok || index.redirected) throw new Error('a pack without an index')
  await cache.put(addressOf(pack, INDEX), index)
  await cache.put(addressOf(pack, FILES), list.response.clone())
  const wanted = new Set([INDEX, FILES, ...Object.keys(list.files)].map((file) => addressOf(pack, file)))
  await Promise.all([...kept].filter((address) => !wanted.has(address)).map((address) => cache.delete(address)))
}
