import type { FactRef } from '../../../engine/types'
import { inputOf } from '../../walk/inputs'
import { personOf } from '../../walk/people'

/** Choices of which one is so usual here that it is proposed. */
const PROPOSED: readonly string[] = ['commune', 'nationalite']

/**
 * The answer that an empty field proposes: nothing is so until somebody says it, nobody else lives here, a child earns
 * nothing. It counts only once it is accepted. `undefined`: none is usual enough.
 */
export function proposed({ fact, subject }: FactRef): unknown {
  const input = inputOf(fact.id)
  if (input.kind === 'household' || input.kind === 'yesNo') return input.typical
  if (input.kind === 'several') return personOf(subject)?.role === 'enfant' ? [] : undefined
  return PROPOSED.includes(fact.id) ? input.typical : undefined
}
