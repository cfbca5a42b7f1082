import * as v from 'valibot'
import { type IsoDate, isIsoDate } from '../../engine/dates'
import { UNKNOWN } from '../../engine/types'
import { deviceStorage, FILE_KEY } from '../kiosk/storage'
import type { Dossier } from '../plan/dossier'
import { decodeDossier, encodeDossier } from './codec'

/** A file that its owner keeps on their own device, with what they have done since. */
export interface KeptFile {
  readonly dossier: Dossier
  /** Keys of the tasks that are done. */
  readonly done: readonly string[]
  /** New days of tasks put off, by key. */
  readonly postponed: Readonly<Record<string, IsoDate>>
  readonly keptOn: IsoDate
}

const day = v.pipe(v.string(), v.check(isIsoDate))
const key = v.pipe(v.string(), v.maxLength(120))
/** What is stored: the file as it travels, so that one reader serves both. */
const stored = v.strictObject({
  file: v.string(),
  done: v.array(key),
  postponed: v.record(key, day),
  keptOn: day,
})

/** Keeps a file in place of the one before. Only ever at the request of its owner, never on a terminal. `false`: refused. */
export async function keep({ dossier, done, postponed, keptOn }: KeptFile): Promise<boolean> {
  return (
    (await deviceStorage.write(FILE_KEY, { file: encodeDossier(dossier), done: [...done], postponed, keptOn })) === 'ok'
  )
}

/** The file kept on this device; `null` when there is none that can be read. */
export async function readKept(): Promise<KeptFile | null> {
  const read = v.safeParse(stored, await deviceStorage.read(FILE_KEY))
  if (!read.success) return null
  const { file, ...rest } = read.output
  const decoded = decodeDossier(file)
  return decoded.ok ? { ...rest, dossier: decoded.dossier } : null
}

/** Erases the file from this device. */
export async function forget(): Promise<void> {
  await deviceStorage.write(FILE_KEY, undefined)
}

/** A copy that a person or another program can read. */
export function exportKept({ dossier, ...rest }: KeptFile): string {
  const said = dossier.answers && [...dossier.answers].map(([key, value]) => [key, value === UNKNOWN ? null : value])
  const answers = said && Object.fromEntries(said)
  return JSON.stringify({ ...dossier, answers, ...rest }, null, 2)
}
