import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { EVENT_IDS, type EventId } from '../../content/checklists/checklist'
import { DOCUMENT_IDS, type DocumentId } from '../../content/documents/ids'
import type { IsoDate } from '../../engine/dates'
import { type Answers, type Fact, UNKNOWN } from '../../engine/types'
import { BENEFITS } from '../../law/benefits'
import { FACTS } from '../../law/facts'
import type { Dossier } from '../plan/dossier'
import { pruned } from '../walk/situation'
import { adler32, fromBase64Url, toBase64Url } from './bytes'
import { DICTIONARY_V1 } from './dictionary-v1'
import { type Travelling, travelling } from './schema'

/** `version`: made by a newer product; `damaged`: cut, mistyped or made up; `tooLong`: never made by this product. */
export type Decoded =
  | {
      readonly ok: true
      readonly dossier: Dossier
      /** Rights, events and documents that this version does not know, and has left out. */
      readonly dropped: number
    }
  | { readonly ok: false; readonly reason: 'version' | 'damaged' | 'tooLong' }

const VERSION = '1'
/** Characters: four times what the largest code holds. */
const LONGEST = 4_000
/** Bytes: a file is some thousands. Whatever claims to be more is cut there, and then does not match its checksum. */
const LARGEST = 65_536

const dictionary = strToU8(DICTIONARY_V1)

/** A file as text for an address: version, a dot, and the compressed file with its checksum in base64url. */
export function encodeDossier(dossier: Dossier): string {
  const plain = strToU8(JSON.stringify(packed(dossier)))
  const small = deflateSync(plain, { level: 9, dictionary })
  const all = new Uint8Array(small.length + 4)
  all.set(small)
  all.set(adler32(plain), small.length)
  return `${VERSION}.${toBase64Url(all)}`
}

/** Reads a file again. Never throws, whatever the text: it may come from anybody. */
export function decodeDossier(text: string): Decoded {
  if (text.length > LONGEST) return { ok: false, reason: 'tooLong' }
  const [, version, body = ''] = /^(\d{1,3})\.([\w-]+)$/.exec(text) ?? []
  if (version === undefined) return { ok: false, reason: 'damaged' }
  if (version !== VERSION) return { ok: false, reason: 'version' }
  try {
    return opened(body)
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

/** Throws when anything is not as it should be. */
function opened(body: string): Decoded {
  const all = fromBase64Url(body)
  if (!all || all.length < 5) return { ok: false, reason: 'damaged' }
  const plain = inflateSync(all.subarray(0, -4), { dictionary, out: new Uint8Array(LARGEST) })
  if (adler32(plain).join() !== all.subarray(-4).join()) return { ok: false, reason: 'damaged' }
  return unpacked(v.parse(travelling, JSON.parse(strFromU8(plain))))
}

const packed = ({ madeOn, rights, events, have, answers }: Dossier): Travelling => ({
  d: madeOn,
  r: rights.map(({ id, pending, amount }) =>
    amount ? [id, pending ? 1 : 0, amount.least, amount.most, amount.per] : [id, pending ? 1 : 0],
  ),
  e: events.map(({ id, on, without }) => [id, on, [...without]]),
  h: [...have],
  a: answers && [...answers].map(([key, value]) => [key, value === UNKNOWN ? null : value]),
})

const isEvent = (id: string): id is EventId => (EVENT_IDS as readonly string[]).includes(id)
const isDocument = (id: string): id is DocumentId => (DOCUMENT_IDS as readonly string[]).includes(id)
const rightIds = new Set(BENEFITS.map(({ id }) => id))

function unpacked({ d, r, e, h, a }: Travelling): Decoded {
  const rights = r.flatMap(([id, pending, least, most, per]) => {
    if (!rightIds.has(id)) return []
    const amount = least === undefined || most === undefined || per === undefined ? null : { least, most, per }
    return [{ id, pending: pending === 1, amount }]
  })
  const events = e.flatMap(([id, on, without]) => (isEvent(id) ? [{ id, on, without }] : []))
  const have = h.filter(isDocument)
  const dropped = r.length + e.length + h.length - rights.length - events.length - have.length
  return { ok: true, dossier: { madeOn: d, rights, events, have, answers: a && answersOf(a, d) }, dropped }
}

const facts = new Map((FACTS as readonly Fact[]).map((fact) => [fact.id, fact]))

/** Each answer as its fact takes it. Throws when one is refused; what is about nobody of the household is left out. */
function answersOf(said: NonNullable<Travelling['a']>, on: IsoDate): Answers {
  const answers = new Map<string, unknown>()
  for (const [key, value] of said) {
    const fact = facts.get(key.slice(0, key.indexOf('@')))
    if (!fact) continue
    if (value === null && !fact.plausible) throw new Error(`${key} must be known`)
    answers.set(key, value === null ? UNKNOWN : fact.parse(value, on))
  }
  return pruned(answers)
}
