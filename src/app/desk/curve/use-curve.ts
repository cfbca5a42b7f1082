import { useEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import { demandeur, type Personne } from '../../../law/menage'
import { type WageCurve, wageCurveInSteps } from '../wage-curve'

/** Milliseconds of computing between two breaths, in which a key that was pressed is answered. */
const SLICE_MS = 8
/** Milliseconds without a new answer after which the curve is computed ahead. */
const CALM_MS = 1_000

/** Curves of the answers last seen; forgotten with them. The register and the day are those of the desk. */
const remembered = new WeakMap<Answers, Map<string, WageCurve>>()

const knownOf = (answers: Answers, { id }: Personne): WageCurve | undefined => remembered.get(answers)?.get(id)

function remember(answers: Answers, curve: WageCurve): void {
  const curves = remembered.get(answers) ?? new Map<string, WageCurve>()
  remembered.set(answers, curves.set(curve.adult.id, curve))
}

type Case = readonly [rights: readonly Benefit[], answers: Answers, adult: Personne, today: IsoDate]

/** Computes a curve slice by slice, after a delay in milliseconds. Returns what stops it. */
function compute(of: Case, delay: number, onDone: (curve: WageCurve) => void): () => void {
  const steps = wageCurveInSteps(...of)
  const work = () => {
    const until = performance.now() + SLICE_MS
    do {
      const step = steps.next()
      if (step.done) {
        remember(of[1], step.value)
        return onDone(step.value)
      }
    } while (performance.now() < until)
    timer = setTimeout(work)
  }
  let timer = setTimeout(work, delay)
  return () => clearTimeout(timer)
}

/** The curve of the answers, computed without holding up the page; `null` until it is there. */
export function useCurve(
  rights: readonly Benefit[],
  answers: Answers,
  adult: Personne,
  today: IsoDate,
): WageCurve | null {
  const [, setDone] = useState<WageCurve>()
  useEffect(
    () => (knownOf(answers, adult) ? undefined : compute([rights, answers, adult, today], 0, setDone)),
    [rights, answers, adult, today],
  )
  return knownOf(answers, adult) ?? null
}

/** Computes the curve of the resident once the answers are at rest: opening the panel then waits for nothing. */
export function useCurveAhead(rights: readonly Benefit[], answers: Answers, today: IsoDate): void {
  useEffect(() => {
    if (answers.size === 0 || knownOf(answers, demandeur)) return
    return compute([rights, answers, demandeur, today], CALM_MS, () => undefined)
  }, [rights, answers, today])
}
