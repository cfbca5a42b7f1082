import * as v from 'valibot'
import { COMMUNE_CODES } from './communes'
import { closure, need, opening, permanence, phone } from './openings'
import { reviews } from './reviews'
import { aidRight } from './right'
import { cents, day, everyWord, id, list, text, words } from './schema-parts'

const url = v.pipe(v.string(), v.maxLength(300), v.regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/[^\s<>"'\\]*)?$/i))
const email = v.pipe(v.string(), v.maxLength(100), v.regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/))
/** The Vosges and their edges. */
const position = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(47.5), v.maxValue(48.8)),
  lon: v.pipe(v.number(), v.minValue(5.3), v.maxValue(7.4)),
})
const source = v.strictObject({ title: text(200), url: v.nullable(url) })

/** Where an item comes from, when somebody last looked, and until when it holds. */
const traced = { source, verifiedOn: day, validUntil: v.nullable(day) }
/** Who confirmed it; absent from older packs. */
const confirmed = { confirmedBy: v.optional(v.nullable(text(100))) }
/** Who read its translations; absent from older packs. */
const reviewed = { reviews: v.optional(reviews) }

/** A place where somebody helps. `null` is unknown, and shown as unknown. */
const place = v.strictObject({
  id,
  name: text(120),
  kind: v.picklist([
    'franceServices',
    'accueil',
    'social',
    'emploi',
    'petiteEnfance',
    'loisirs',
    'sante',
    'association',
  ]),
  needs: v.pipe(list(need, 22), v.minLength(1)),
  what: v.nullable(words(300)),
  /** INSEE code; `null` outside the ten communes. */
  commune: v.nullable(v.picklist(COMMUNE_CODES)),
  address: v.nullable(text(200)),
  position: v.nullable(position),
  phone: v.nullable(phone),
  email: v.nullable(email),
  website: v.nullable(url),
  hours: v.nullable(list(opening, 28)),
  /** Absent from older packs, as are permanences. */
  closures: v.optional(list(closure, 30)),
  permanences: v.optional(list(permanence, 30)),
  wheelchair: v.nullable(v.boolean()),
  languages: v.nullable(list(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), 20)),
  /** Whether a place for children welcomes disabled ones. */
  disabledChildren: v.nullable(v.boolean()),
  /** Who confirmed it on the spot. */
  confirmedBy: v.nullable(text(100)),
  ...reviewed,
  ...traced,
})

/** Something to know before going, such as a closure. */
const notice = v.strictObject({ id, needs: list(need, 22), text: words(400), ...confirmed, ...reviewed, ...traced })

/** A local aid. With a `right` it is computed, explained and counted as the rights of the law are. */
const aid = v.strictObject({
  id,
  needs: list(need, 22),
  title: words(100),
  text: words(500),
  right: v.optional(aidRight),
  ...confirmed,
  ...reviewed,
  ...traced,
})

/** What a place for children costs by quotient familial, in cents; `to: null`: and above. */
const tariff = v.strictObject({
  id,
  place: id,
  per: v.picklist(['hour', 'halfDay', 'day', 'meal', 'week']),
  rows: v.pipe(list(v.strictObject({ from: cents, to: v.nullable(cents), price: cents }), 20), v.minLength(1)),
  ...confirmed,
  ...traced,
})

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** One question to the visitors, from one month to another, both included; answers are counted, nothing is typed. */
const question = v.pipe(
  v.strictObject({
    id,
    from: month,
    to: month,
    text: everyWord(150),
    answers: v.pipe(list(v.strictObject({ id, text: everyWord(80) }), 6), v.minLength(2)),
    ...reviewed,
  }),
  v.check(({ from, to, answers }) => from <= to && new Set(answers.map((one) => one.id)).size === answers.length),
)

/** What a pack must be. */
export const packSchema = v.pipe(
  v.strictObject({
    schema: v.literal(1),
    /** Day and number of the edition: the greater in the order of texts is the newer. */
    version: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}\.\d{2}$/)),
    places: list(place, 500),
    notices: list(notice, 100),
    aids: list(aid, 200),
    tariffs: list(tariff, 100),
    /** Absent from older packs; past ones stay, for their results. */
    questions: v.optional(list(question, 24), []),
  }),
  v.check(({ places, notices, aids, tariffs, questions }) => {
    const ids = [...places, ...notices, ...aids, ...tariffs, ...questions].map((item) => item.id)
    const known = new Set(places.map((item) => item.id))
    return new Set(ids).size === ids.length && tariffs.every((item) => known.has(item.place))
  }),
)

/** All that is local: places, notices, aids, tariffs. */
export type Pack = v.InferOutput<typeof packSchema>
export type Place = Pack['places'][number]
export type LocalNotice = Pack['notices'][number]
export type LocalAid = Pack['aids'][number]
export type Tariff = Pack['tariffs'][number]
export type Question = Pack['questions'][number]
export type LocalWords = LocalNotice['text']
export type Position = v.InferOutput<typeof position>
export type Opening = v.InferOutput<typeof opening>
export type Closure = v.InferOutput<typeof closure>
export type Permanence = v.InferOutput<typeof permanence>

/** A pack, or the path of the first thing that is wrong in it. */
export type ParsedPack = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly reason: string }

/** Checks a pack against the schema. */
export function parsePack(input: unknown): ParsedPack {
  const parsed = v.safeParse(packSchema, input, { abortEarly: true })
  if (parsed.success) return { ok: true, pack: parsed.output }
  const [issue] = parsed.issues
  return { ok: false, reason: `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}` }
}

/** Characters: a pack of some hundreds of places has a tenth of it. */
const LONGEST = 512 * 1024

/** Reads a pack from its text, which may come from anywhere. `part`: what of it counts. Never throws. */
export function readPack(json: string, part = (pack: unknown): unknown => pack): ParsedPack {
  if (json.length > LONGEST) return { ok: false, reason: 'too long' }
  try {
    return parsePack(part(JSON.parse(json)))
  } catch {
    return { ok: false, reason: 'not JSON' }
  }
}
