import { join } from 'node:path'
import { byText } from '../../statistics/batch'
import type { Edition, EditionIndex, PeriodId } from '../../statistics/edition'
import { sha256 } from '../secrets'
import { csvOf } from './csv'
import { dataPackage, type Listed } from './data-package'
import { readText, writeWhole } from './files'

/** What must not be mended by writing over it: somebody has to look. */
export class Doubt extends Error {}

/** An edition whose publication is recorded. */
export interface Recorded {
  readonly territory: string
  readonly period: PeriodId
  /** Of the JSON file, in hexadecimal. */
  readonly sha256: string
}

type Name = Pick<Recorded, 'territory' | 'period'>

const sizeOf = (text: string) => ({ bytes: Buffer.byteLength(text), sha256: sha256(text) })
const newness = ({ closedOn, period }: Listed): string => `${closedOn} ${period}`

/** The files of the editions in a folder. */
export function editionsFolder(folder: string) {
  const pathOf = ({ territory, period }: Name, format: 'csv' | 'json') => join(folder, territory, `${period}.${format}`)
  const read = (name: Name): Promise<string | undefined> => readText(pathOf(name, 'json'))

  /** The text of a recorded edition; `undefined`: no file. Throws a doubt when it is not the one that was published. */
  async function verified(one: Recorded): Promise<string | undefined> {
    const text = await read(one)
    if (text === undefined || sha256(text) === one.sha256) return text
    throw new Doubt('the file is not the one that was published')
  }

  /** Writes the files of an edition that are not there. */
  async function complete(name: Name, text: string): Promise<void> {
    if ((await read(name)) === undefined) await writeWhole(pathOf(name, 'json'), text)
    if ((await readText(pathOf(name, 'csv'))) === undefined) {
      await writeWhole(pathOf(name, 'csv'), csvOf(JSON.parse(text) as Edition))
    }
  }

  /** Writes the two lists of what is there, when they have changed; one edition at a time is held in memory. */
  async function list(recorded: readonly Recorded[], demo: boolean): Promise<void> {
    const found: Listed[] = []
    for (const one of recorded) {
      const text = await read(one)
      if (text === undefined || sha256(text) !== one.sha256) continue
      const { territory, closedOn } = JSON.parse(text) as Edition
      const csv = (await readText(pathOf(one, 'csv'))) ?? ''
      found.push({
        ...{ territory: one.territory, period: one.period, label: territory.label, closedOn },
        files: { csv: sizeOf(csv), json: sizeOf(text) },
      })
    }
    found.sort((a, b) => byText(newness(b), newness(a)) || byText(a.territory, b.territory))
    const editions = found.map(({ territory, label, period, files }) => ({
      ...{ territory, label, period, sha256: files.json.sha256 },
    }))
    await writeChanged('index.json', { demo, editions } satisfies EditionIndex)
    await writeChanged('datapackage.json', dataPackage(found, demo))
  }

  async function writeChanged(name: string, content: object): Promise<void> {
    const text = `${JSON.stringify(content)}\n`
    const path = join(folder, name)
    if ((await readText(path)) !== text) await writeWhole(path, text)
  }

  return { read, verified, complete, list }
}

export type EditionsFolder = ReturnType<typeof editionsFolder>
