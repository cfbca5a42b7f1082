import { CHECKLISTS } from '../../src/content/checklists/register'
import { NUMBERS } from '../../src/content/directory/numbers'
import { DOCUMENTS } from '../../src/content/documents/register'
import { DEFAULT_PACK } from '../../src/content/local/default-pack'
import { addYears, type IsoDate } from '../../src/engine/dates'
import type { Source } from '../../src/engine/parameter'

/** One piece of content that rests on a source. */
export interface Item {
  /** "demarche naissance.declaration", "papier rib"… */
  readonly name: string
  readonly source: Source
  readonly verifiedOn: IsoDate
}

/** All that the guide says: steps, events, documents, numbers, places. */
export const ITEMS: readonly Item[] = [
  ...CHECKLISTS.flatMap(({ id, page, verifiedOn, steps }) => [
    { name: `évènement ${id}`, source: page, verifiedOn },
    ...steps.map((step) => ({ name: `étape ${id}.${step.id}`, source: step.source, verifiedOn: step.verifiedOn })),
  ]),
  ...Object.values(DOCUMENTS).map(({ id, source, verifiedOn }) => ({ name: `papier ${id}`, source, verifiedOn })),
  ...NUMBERS.map(({ id, source, verifiedOn }) => ({ name: `numéro ${id}`, source, verifiedOn })),
  ...[...DEFAULT_PACK.places, ...DEFAULT_PACK.notices].map(({ id, source, verifiedOn }) => ({
    name: `lieu ${id}`,
    source: { title: source.title, url: source.url ?? '' },
    verifiedOn,
  })),
]

/** Items by age, the oldest first: "2024-08-01  lieu fs-remiremont". */
export const byAge = (items: readonly Item[]): readonly string[] =>
  [...items]
    .sort((a, b) => (a.verifiedOn < b.verifiedOn ? -1 : a.verifiedOn > b.verifiedOn ? 1 : 0))
    .map(({ name, verifiedOn }) => `${verifiedOn}  ${name}`)

/** Items that nobody has looked at for a year. */
export const overAYear = (items: readonly Item[], today: IsoDate): readonly Item[] =>
  items.filter(({ verifiedOn }) => verifiedOn < addYears(today, -1))
