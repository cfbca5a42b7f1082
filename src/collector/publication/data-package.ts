import type { PeriodId } from '../../statistics/edition'
import { CSV_FIELDS } from './csv'

const FORMATS = ['csv', 'json'] as const

/** An edition that is there, and its files. */
export interface Listed {
  readonly territory: string
  readonly label: string
  readonly period: PeriodId
  readonly closedOn: string
  readonly files: Readonly<Record<(typeof FORMATS)[number], { readonly bytes: number; readonly sha256: string }>>
}

const SCHEMA = {
  fields: CSV_FIELDS.map(({ name, type, description }) => ({ name, type, description })),
  missingValues: [''],
}

/** The licence of all that is published. */
export const LICENCE = {
  name: 'etalab-2.0',
  title: 'Licence Ouverte 2.0 (Etalab)',
  path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const

/** How the files of tables are written. */
export const DIALECT = { delimiter: ';', lineTerminator: '\r\n' } as const

/** The files of the editions, described; `folder`: what comes before their paths. */
export const editionResources = (editions: readonly Listed[], folder = ''): object[] =>
  editions.flatMap(({ territory, label, period, files }) =>
    FORMATS.map((format) => ({
      name: `${territory}-${period}-${format}`.toLowerCase(),
      title: `${label}, ${period}`,
      path: `${folder}${territory}/${period}.${format}`,
      format,
      mediatype: format === 'csv' ? 'text/csv' : 'application/json',
      encoding: 'utf-8',
      bytes: files[format].bytes,
      hash: `sha256:${files[format].sha256}`,
      ...(format === 'csv' ? { profile: 'tabular-data-resource', dialect: DIALECT, schema: SCHEMA } : {}),
    })),
  )

/** The editions as open data: a Data Package (Frictionless, version 1). */
export function dataPackage(editions: readonly Listed[], demo: boolean): object {
  return {
    profile: 'data-package',
    name: demo ? 'porte-des-droits-demonstration' : 'porte-des-droits',
    title: `${demo ? 'Démonstration (visites inventées) : ' : ''}Non-recours aux droits, statistiques anonymes`,
    description:
      'Visiteurs des bornes qui ont accepté d’être comptés et que le simulateur estime éligibles. Périodes closes, effectifs de 11 personnes au moins, arrondis à 5 ; jamais révisées.',
    licenses: [LICENCE],
    resources: editionResources(editions),
  }
}
