import type { Parameter, ParameterRead } from '../../../engine/parameter'
import type { Benefit } from '../../../law/benefit'
import { BENEFITS } from '../../../law/benefits'
import type { Words } from '../../i18n/words'
import { lawKey } from '../../walk/benefit-words'

/** A legal value that a right read, on one day or on several. */
export interface History {
  readonly parameter: Parameter<unknown>
  /** First days of the values that were read. */
  readonly read: ReadonlySet<string>
  readonly stale: boolean
  /** What it is called; with the right that it is of, where that is another one. */
  readonly name: string
}

const rights = new Set(BENEFITS.map(({ id }) => id))

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
    const [owner = ''] = parameter.id.split('.')
    const foreign = owner !== id && rights.has(owner)
    if (foreign) others.add(parameter.id)
    const known = histories.get(parameter.id)
    const name = foreign ? t('grounds.history.of', { name: t(key), right: t(`droits.${owner}.short`) }) : t(key)
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
