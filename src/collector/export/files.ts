import { nationalPlace } from '../../content/local/national-schema'
import type { Pack } from '../../content/local/pack'
import type { Edition } from '../../statistics/edition'
import { csvOf } from '../publication/csv'
import { csvText } from '../publication/csv-text'
import { DIALECT, editionResources, LICENCE, type Listed } from '../publication/data-package'
import { sha256 } from '../secrets'
import { schemaOf } from './columns'
import { localTables } from './local-tables'
import { readme } from './readme'

/** Texts by their path in the folder, in the order of their paths. */
export type Files = ReadonlyMap<string, string>

/** Name of the list of checksums, as `sha256sum -c` reads it. */
export const SUMS = 'SHA256SUMS'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const sizeOf = (text: string) => ({ bytes: Buffer.byteLength(text), sha256: sha256(text) })

/** What is made public: the editions as the texts of their files, and the local pack that terminals are given. */
export interface OpenData {
  readonly editions: readonly string[]
  readonly pack: Pack
  readonly demo: boolean
}

/**
 * The files of the open data. They depend on what is published alone, not on the day: the same editions and the same pack
 * make the same bytes.
 */
export function openDataFiles({ editions: texts, pack, demo }: OpenData): Files {
  const files = new Map<string, string>()
  const editions = texts.map((text): Listed & Pick<Edition, 'madeOn'> => {
    const edition = JSON.parse(text) as Edition
    const { territory, period, closedOn, madeOn } = edition
    const csv = csvOf(edition)
    files.set(`editions/${territory.id}/${period}.json`, text)
    files.set(`editions/${territory.id}/${period}.csv`, csv)
    const sizes = { json: sizeOf(text), csv: sizeOf(csv) }
    return { territory: territory.id, label: territory.label, period, closedOn, madeOn, files: sizes }
  })
  const resources = editionResources(editions, 'editions/')
  const add = (path: string, text: string, described: object): void => {
    const { bytes, sha256: hash } = sizeOf(text)
    const format = path.endsWith('.csv') ? 'csv' : 'json'
    const mediatype = format === 'csv' ? 'text/csv' : 'application/json'
    files.set(path, text)
    resources.push({ path, format, mediatype, encoding: 'utf-8', bytes, hash: `sha256:${hash}`, ...described })
  }
  const national = pack.places.map(nationalPlace).filter((place) => place !== null)
  add('local/lieux-de-mediation-numerique.json', json(national), {
    name: 'lieux-de-mediation-numerique',
    title: 'Lieux de médiation numérique, au schéma national',
  })
  for (const { name, title, items, columns, lines } of localTables(pack)) {
    add(`local/${name}.json`, json(items), { name: `${name}-json`, title })
    const profile = 'tabular-data-resource'
    const described = { name: `${name}-csv`, title, profile, dialect: DIALECT, schema: schemaOf(columns) }
    add(`local/${name}.csv`, csvText([columns.map((column) => column.name), ...lines]), described)
  }
  files.set('README.md', readme({ editions, pack, demo }))
  files.set(
    'datapackage.json',
    json({
      profile: 'data-package',
      name: demo ? 'porte-des-droits-demonstration' : 'porte-des-droits',
      title: `${demo ? 'Démonstration (visites inventées) : ' : ''}Porte des droits : données ouvertes`,
      description:
        'Non-recours aux droits (totaux publiés) et informations locales : lieux, avis, aides, tarifs, questions.',
      version: pack.version,
      licenses: [LICENCE],
      resources,
    }),
  )
  const paths = [...files.keys()].sort()
  files.set(SUMS, paths.map((path) => `${sha256(files.get(path) as string)}  ${path}\n`).join(''))
  return files
}
