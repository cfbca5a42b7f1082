import type { Dossier } from '../plan/dossier'
import { FILE_HASH } from '../routes'
import { encodeDossier } from './codec'
import { qrOf } from './qr'

/** The address that opens a file on a phone; `null` when it is too long for a code that a cheap camera reads. */
export function fileAddress(dossier: Dossier): string | null {
  const address = `${location.origin}/${FILE_HASH}${encodeDossier(dossier)}`
  return qrOf(address) === null ? null : address
}
