import { useMemo } from 'preact/hooks'
import { useStore } from '../session/store'
import { type IdleLimits, idleLimits, type Pace } from './idle'
import { mediator } from './mediator'
import type { Terminal } from './terminal'

/** Limits of the present screen of a terminal: longer while a mediator is there. */
export function useIdleLimits(pace: Pace, terminal: Terminal | undefined): IdleLimits {
  const mediated = useStore(mediator)
  return useMemo(() => idleLimits(pace, terminal?.idleSeconds, mediated), [pace, terminal, mediated])
}
