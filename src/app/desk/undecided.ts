import { answerKey, type Fact, type FactRef } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { FACTS } from '../../law/facts'
import type { Finding } from '../walk/findings'
import { inOrder } from '../walk/people'

/** A right still to be decided: whether it is open at all, or only how much it pays. */
export interface Pending {
  readonly benefit: Benefit
  readonly open: 'undecided' | 'amount'
  /** Facts still to be asked that it waits for. */
  readonly missing: readonly FactRef[]
  /** Facts that the resident does not know and that it depends on. */
  readonly unknown: readonly FactRef[]
}

/** A fact that would decide something: of whom, whether it was asked already, and which rights wait for it. */
export interface Decisive {
  readonly ref: FactRef
  readonly known: 'missing' | 'unknown'
  readonly decides: readonly Benefit[]
}

export interface Undecided {
  /** In the order of the register. */
  readonly rights: readonly Pending[]
  /** Those that most rights wait for first; then in the order of the questions. */
  readonly facts: readonly Decisive[]
}

const remembered = new WeakMap<readonly Finding[], Undecided>()

/** What is still undecided, and by which facts. Worked out once for the same findings. */
export function undecided(found: readonly Finding[]): Undecided {
  const known = remembered.get(found) ?? workOut(found)
  remembered.set(found, known)
  return known
}

function workOut(found: readonly Finding[]): Undecided {
  const rights = found
    .filter(({ missing, unknown, standing }) => missing.length > 0 || (unknown.length > 0 && standing !== 'closed'))
    .filter((finding) => finding.standing !== 'open' || varies(finding))
    .map(({ benefit, standing, missing, unknown }) => ({
      benefit,
      open: standing === 'open' ? ('amount' as const) : ('undecided' as const),
      missing: inOrder(missing),
      unknown: inOrder(unknown),
    }))
  return { rights, facts: decisive(rights) }
}

/** Whether an unknown answer still changes what an open right pays, or how. */
const varies = ({ amount, verdicts }: Finding): boolean => {
  if (amount) return amount.least !== amount.most
  const details = verdicts.map((verdict) => JSON.stringify(verdict.kind === 'open' ? verdict.details : null))
  return new Set(details).size > 1
}

function decisive(rights: readonly Pending[]): readonly Decisive[] {
  const facts = new Map<string, { ref: FactRef; known: Decisive['known']; decides: Benefit[] }>()
  for (const { benefit, missing, unknown } of rights) {
    const gather = (ref: FactRef, known: Decisive['known']) => {
      const key = answerKey(ref.fact, ref.subject)
      const gathered = facts.get(key)
      if (gathered) gathered.decides.push(benefit)
      else facts.set(key, { ref, known, decides: [benefit] })
    }
    for (const ref of missing) gather(ref, 'missing')
    for (const ref of unknown) gather(ref, 'unknown')
  }
  return [...facts.values()].sort(
    (a, b) => b.decides.length - a.decides.length || rankOf(a.ref.fact) - rankOf(b.ref.fact),
  )
}

const RANKS = new Map<string, number>(FACTS.map(({ id }, rank) => [id, rank]))
const rankOf = ({ id }: Fact): number => RANKS.get(id) ?? 0
