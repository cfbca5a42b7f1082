import * as v from 'valibot'
import { few, name } from '../../handoff/schema'

/**
 * Answers by fact: the fact, those whom it is about, and as many values. The same people come again and again, so that
 * a row costs little more than its values once it is compressed. Values that are all yes or no are signs: `101`.
 */
export const rows = few(
  v.strictTuple([
    name,
    v.pipe(v.string(), v.maxLength(1_000)),
    v.union([v.pipe(v.string(), v.regex(/^[01]{1,100}$/)), few(v.unknown(), 100)]),
  ]),
  100,
)
export type Rows = v.InferOutput<typeof rows>

type Entries = readonly (readonly [key: string, value: unknown])[]

/** Answers by key (`loyer@menage`), in rows. */
export function rowsOf(entries: Entries): Rows {
  const byFact = new Map<string, [subject: string, value: unknown][]>()
  for (const [key, value] of entries) {
    const [fact = '', subject = ''] = key.split('@')
    byFact.set(fact, [...(byFact.get(fact) ?? []), [subject, value]])
  }
  return [...byFact].map(([fact, said]) => [
    fact,
    said.map(([subject]) => subject).join(' '),
    valuesOf(said.map(([, value]) => value)),
  ])
}

const valuesOf = (values: unknown[]): unknown[] | string =>
  values.every((value) => typeof value === 'boolean') ? values.map(Number).join('') : values

/** The same by key again. Throws when there are not as many values as subjects. */
export function entriesOf(all: Rows): [string, unknown][] {
  return all.flatMap(([fact, about, written]) => {
    const subjects = about.split(' ')
    const values = typeof written === 'string' ? [...written].map((sign) => sign === '1') : written
    if (subjects.length !== values.length) throw new Error(`${fact}: ${values.length} values`)
    return subjects.map((subject, index): [string, unknown] => [`${fact}@${subject}`, values[index]])
  })
}
