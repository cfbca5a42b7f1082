import * as v from 'valibot'
import { EVENT_IDS, type EventId } from '../../content/checklists/checklist'
import { DOCUMENT_IDS, type DocumentId } from '../../content/documents/ids'
import { BENEFITS } from '../../law/benefits'
import { isLocalRight } from '../local/rights'
import type { Dossier } from '../plan/dossier'
import { answersOf, packedAnswers } from './answers'
import { fromBase64Url, toBase64Url } from './bytes'
import { compressed, expanded } from './compressed'
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

/** A file as text for an address: version, a dot, and the compressed file with its checksum in base64url. */
export const encodeDossier = (dossier: Dossier): string => `${VERSION}.${toBase64Url(compressed(packed(dossier)))}`

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
  return all ? unpacked(v.parse(travelling, expanded(all))) : { ok: false, reason: 'damaged' }
}

const packed = ({ madeOn, rights, events, have, answers }: Dossier): Travelling => ({
  d: madeOn,
  r: rights.map(({ id, pending, amount }) =>
    amount ? [id, pending ? 1 : 0, amount.least, amount.most, amount.per] : [id, pending ? 1 : 0],
  ),
  e: events.map(({ id, on, without }) => [id, on, [...without]]),
  h: [...have],
  a: answers && packedAnswers(answers),
})

/** Whether this version knows an event, or a document. */
export const isEvent = (id: string): id is EventId => (EVENT_IDS as readonly string[]).includes(id)
export const isDocument = (id: string): id is DocumentId => (DOCUMENT_IDS as readonly string[]).includes(id)
const rightIds = new Set(BENEFITS.map(({ id }) => id))

function unpacked({ d, r, e, h, a }: Travelling): Decoded {
  const rights = r.flatMap(([id, pending, least, most, per]) => {
    if (!rightIds.has(id) && !isLocalRight(id)) return []
    const amount = least === undefined || most === undefined || per === undefined ? null : { least, most, per }
    return [{ id, pending: pending === 1, amount }]
  })
  const events = e.flatMap(([id, on, without]) => (isEvent(id) ? [{ id, on, without }] : []))
  const have = h.filter(isDocument)
  const dropped = r.length + e.length + h.length - rights.length - events.length - have.length
  return { ok: true, dossier: { madeOn: d, rights, events, have, answers: a && answersOf(a, d) }, dropped }
}
