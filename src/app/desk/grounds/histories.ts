import type { Parameter, ParameterRead } from '../../../engine/parameter'
import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import { lawKey } from '../../walk/benefit-words'
import { ownerOf } from './owner'

/** A legal value that a right read, on one day or on several. */
export interface History {
  readonly parameter: Parameter<unknown>
  /** First days of the values that were read. */
  readonly read: ReadonlySet<string>
  readonly stale: boolean
  /** What it is called; with the right that it is of, where that is another one. */
  readonly name: string
}

/** The legal values that have a name, each once: those of the right itself and those that rights share come first. */
export function historiesOf(
  { t, has }: Pick<Words, 't' | 'has'>,
  { id }: Benefit,
  reads: readonly ParameterRead[],
): readonly History[] {
  const histories = new Map<string, History>()
  const others = new Set<string>()
  for (const { parameter, dated, stale } of reads) {
    const key = lawKey(parameter.id, 'parameters')
    if (!has(key)) continue
    const owner = ownerOf(parameter.id)
    const other = owner && owner.id !== id ? owner : undefined
    if (other) others.add(parameter.id)
    const known = histories.get(parameter.id)
    const name = other ? t('grounds.history.of', { name: t(key), right: t(`droits.${other.id}.short`) }) : t(key)
    histories.set(parameter.id, {
      parameter,
      read: new Set([...(known?.read ?? []), dated.from]),
      stale: stale || (known?.stale ?? false),
      name,
    })
  }
  const rank = ({ parameter }: History): number => Number(others.has(parameter.id))
  return [...histories.values()].sort((a, b) => rank(a) - rank(b))
}
