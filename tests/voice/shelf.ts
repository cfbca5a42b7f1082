import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { soundName } from '../../src/app/voice/hash'
import { type PackIndex, SHORT } from '../../src/app/voice/pack'

/** Sounds of one voice: a folder with files named after voice and sentence. */
export interface Shelf {
  readonly voice: string
  readonly folder: string
}

/** Name of the file of each sentence in a voice. */
export const filesOf = (sentences: readonly string[], voice: string) =>
  Promise.all(sentences.map(async (said) => ({ said, name: `${await soundName(voice, said)}.mp3` })))

function put(from: string, to: string): void {
  if (existsSync(to)) return
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/**
 * Puts the sounds of some voices, the best one first, where the page looks for them, and drops what no sentence names any
 * more. Returns how many sounds there are and their bytes.
 */
export async function publish(sentences: readonly string[], shelves: readonly Shelf[], folder: string) {
  mkdirSync(folder, { recursive: true })
  const hashes: Record<string, string> = {}
  const voices: PackIndex['voices'][number][] = []
  const heard = new Set<string>()
  let bytes = 0
  for (const { voice, folder: shelf } of shelves) {
    const kept = (await filesOf(sentences, voice)).filter(
      ({ said, name }) => !heard.has(said) && existsSync(join(shelf, name)),
    )
    for (const { said, name } of kept) {
      heard.add(said)
      put(join(shelf, name), join(folder, name))
      const sound = readFileSync(join(folder, name))
      bytes += sound.length
      hashes[name] = createHash('sha256').update(sound).digest('hex').slice(0, 32)
    }
    voices.push({
      id: voice,
      names: kept
        .map(({ name }) => name.slice(0, SHORT))
        .sort()
        .join(''),
    })
  }
  for (const file of readdirSync(folder)) if (!(file in hashes)) rmSync(join(folder, file))
  writeFileSync(join(folder, 'files.json'), JSON.stringify(hashes))
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ voices } satisfies PackIndex))
  return { sounds: heard.size, bytes }
}
