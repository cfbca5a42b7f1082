import { verifyAsync } from '@noble/ed25519'
import * as v from 'valibot'
import { knownPart } from '../../content/local/known'
import { type Pack, readPack } from '../../content/local/pack'
import { fromBase64Url } from '../handoff/bytes'

/** A pack as it travels and is kept: its text, the signature over the bytes of that text, and the key, both base64url. */
const envelope = v.strictObject({
  pack: v.string(),
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
  key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
})

/** `refused`: not signed, not by its key, or no pack. */
export type Opened = { readonly ok: true; readonly pack: Pack; readonly key: string } | { readonly ok: false }

const REFUSED: Opened = { ok: false }

/** Opens a signed pack: nothing of it is read before its signature holds. Never rejects, whatever the text. */
export async function openSigned(text: string): Promise<Opened> {
  try {
    const { pack, signature, key } = v.parse(envelope, JSON.parse(text))
    const [signed, by] = [fromBase64Url(signature), fromBase64Url(key)]
    if (!signed || !by || !(await verifyAsync(signed, new TextEncoder().encode(pack), by))) return REFUSED
    const read = readPack(pack, knownPart)
    return read.ok ? { ok: true, pack: read.pack, key } : REFUSED
  } catch {
    return REFUSED
  }
}
