import { type WageCurve, wageCurveInSteps } from '../src/app/desk/wage-curve'

/** A wage curve without its pauses. */
export function wageCurve(...of: Parameters<typeof wageCurveInSteps>): WageCurve {
  const steps = wageCurveInSteps(...of)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
