import { useMemo, useState } from 'preact/hooks'
import type { IsoDate } from '../../engine/dates'
import type { Benefit } from '../../law/benefit'
import type { Words } from '../i18n/words'
import { useStore } from '../session/store'
import { localPack } from './local-pack'
import { sayAbsent, sayRights } from './right-words'
import { isLocalRight, rightsOf } from './rights'

/** The register that a visit began with, and keeps, with its words in the language of the moment. */
export function useRights(words: Words, today: IsoDate): readonly Benefit[] {
  const [pack] = useState(() => localPack.get())
  // While it is drawn, not after: the first screen names them already.
  useMemo(() => sayRights(words, pack, today), [words, pack, today])
  return rightsOf(pack, today)
}

/** The words of the aids that a file names, known here or not. */
export function useFileRights(words: Words, today: IsoDate, ids: readonly string[] = []): void {
  const pack = useStore(localPack)
  const named = ids.join()
  useMemo(() => {
    const known = new Set(rightsOf(pack, today).map(({ id }) => id))
    sayAbsent(
      words,
      named.split(',').filter((id) => isLocalRight(id) && !known.has(id)),
    )
    sayRights(words, pack, today)
  }, [words, pack, today, named])
}
