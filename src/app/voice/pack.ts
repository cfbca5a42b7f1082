import { soundName } from './hash'

/** What `/voice/<pack>/index.json` says: voices in order of preference, each with the sounds that it has. */
export interface PackIndex {
  readonly voices: readonly {
    readonly id: string
    /** The first six letters of the name of each sound, one after the other: a whole list would be four times as long. */
    readonly names: string
  }[]
}

/** Sounds of one language, made before. */
export interface Pack {
  /** The sound of a sentence as it is said; `undefined` when there is none, or when it cannot be had now. */
  soundOf(said: string): Promise<Blob | undefined>
}

/** Letters of a name in the index. */
export const SHORT = 6

const known = (names: string): ReadonlySet<string> => new Set(names.match(new RegExp(`.{${SHORT}}`, 'g')))

/** Whether an index is one. */
function isIndex(raw: unknown): raw is PackIndex {
  const { voices } = (raw ?? {}) as Partial<PackIndex>
  return Array.isArray(voices) && voices.every(({ id, names }) => typeof id === 'string' && typeof names === 'string')
}

/** A file of a pack as this device keeps it (`src/service-worker/voice.ts`). */
export type KeptFile = (file: string) => Promise<Response | undefined>

/**
 * Reads what is kept, never the network: to ask a server for one sound would tell it which sentence is on screen, and
 * with it what was answered.
 */
const keptFiles =
  (name: string): KeptFile =>
  async (file) =>
    (await caches.open(`voice-${name}`)).match(`/voice/${name}/${file}`)

/** Opens the pack of a language, if this device keeps it whole: its index comes last. Never rejects. */
export async function openPack(name: string, kept: KeptFile = keptFiles(name)): Promise<Pack | undefined> {
  const read = (file: string) => kept(file).catch(() => undefined)
  const index: unknown = await (await read('index.json'))?.json().catch(() => undefined)
  if (!isIndex(index)) return undefined
  const voices = index.voices.map(({ id, names }) => ({ id, has: known(names) }))
  return {
    async soundOf(said) {
      for (const { id, has } of voices) {
        const name = await soundName(id, said)
        const blob = has.has(name.slice(0, SHORT)) && (await (await read(`${name}.mp3`))?.blob().catch(() => undefined))
        if (blob) return blob
      }
      return undefined
    },
  }
}
