import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { adler32 } from './bytes'
import { DICTIONARY_V1 } from './dictionary-v1'

/** Bytes: a file is some thousands. Whatever claims to be more is cut there, and then does not match its checksum. */
const LARGEST = 65_536

const OF_FILES = strToU8(DICTIONARY_V1)

/** A value as compressed JSON, with its checksum. Both sides start from the same dictionary. */
export function compressed(value: unknown, dictionary = OF_FILES): Uint8Array {
  const plain = strToU8(JSON.stringify(value))
  const small = deflateSync(plain, { level: 9, dictionary })
  const all = new Uint8Array(small.length + 4)
  all.set(small)
  all.set(adler32(plain), small.length)
  return all
}

/** The value again. Throws when anything is not as it should be. */
export function expanded(all: Uint8Array, dictionary = OF_FILES): unknown {
  if (all.length < 5) throw new Error('cut')
  const plain = inflateSync(all.subarray(0, -4), { dictionary, out: new Uint8Array(LARGEST) })
  if (adler32(plain).join() !== all.subarray(-4).join()) throw new Error('checksum')
  return JSON.parse(strFromU8(plain))
}
