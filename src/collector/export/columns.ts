import type { CsvValue } from '../publication/csv-text'

/** A column of a table: as its file has it, and as a Table Schema (Frictionless) describes it. */
export interface Column<Row> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'yearmonth'
  readonly description: string
  readonly required: boolean
  of(row: Row): CsvValue
}

type Of<Row> = Column<Row>['of']

const column =
  (type: Column<never>['type'], required = false) =>
  <Row>(name: string, description: string, of: Of<Row>): Column<Row> => ({ name, type, description, required, of })

/** A text that is always there, and one that may not be; the same of other types. */
export const text = column('string', true)
export const maybe = column('string')
export const whole = column('integer')
export const decimal = column('number')
export const yesNo = column('boolean')
export const month = column('yearmonth', true)
const day = column('date', true)
const maybeDay = column('date')

/** Several values in one cell. */
export const joined = (values: readonly (string | number)[] | null | undefined): CsvValue =>
  values && values.length > 0 ? values.join('|') : null

/** Cents → euros. */
export const euros = (cents: number | null | undefined): number | null =>
  typeof cents === 'number' ? cents / 100 : null

interface Traced {
  readonly source: { readonly title: string; readonly url: string | null }
  readonly verifiedOn: string
  readonly validUntil: string | null
}

/** Where a fact comes from, when somebody last looked, and until when it holds. */
export const traced = <Row>(of: (row: Row) => Traced): readonly Column<Row>[] => [
  text<Row>('source', 'D’où vient l’information', (row) => of(row).source.title),
  maybe<Row>('source_adresse', 'Page de la source', (row) => of(row).source.url),
  day<Row>('verifie_le', 'Jour de la dernière vérification', (row) => of(row).verifiedOn),
  maybeDay<Row>('valable_jusqu_au', 'Dernier jour ; vide : sans fin connue', (row) => of(row).validUntil),
]

/** The columns as a Table Schema. */
export const schemaOf = (columns: readonly Column<never>[]): object => ({
  fields: columns.map(({ name, type, description, required }) => ({
    ...{ name, type, description },
    ...(type === 'number' ? { decimalChar: '.' } : {}),
    ...(required ? { constraints: { required } } : {}),
  })),
  missingValues: [''],
})
