import { describe, expect, it } from 'vitest'
import { terminalSizes } from './sizes'

const PANELS = [
  { inches: 15.6, pixelPitchMm: 0.18, bodyPx: 61, targetPx: 112 },
  { inches: 21.5, pixelPitchMm: 0.248, bodyPx: 44, targetPx: 81 },
  { inches: 24, pixelPitchMm: 0.277, bodyPx: 40, targetPx: 73 },
  { inches: 27, pixelPitchMm: 0.311, bodyPx: 35, targetPx: 65 },
  { inches: 32, pixelPitchMm: 0.369, bodyPx: 30, targetPx: 64 },
]

describe('sizes on a terminal', () => {
  it.each(PANELS)('$inches inches read at 600 mm', ({ pixelPitchMm, bodyPx, targetPx }) => {
    const sizes = terminalSizes({ pixelPitchMm, viewingDistanceMm: 600 })
    expect(Math.round(sizes.rootPx * 1.25)).toBe(bodyPx)
    expect(sizes.targetPx).toBe(targetPx)
  })

  it.each(PANELS)('capitals of 0.7° or more and targets of 20 mm or more on $inches inches', ({ pixelPitchMm }) => {
    for (const viewingDistanceMm of [400, 600, 750]) {
      const { rootPx, targetPx } = terminalSizes({ pixelPitchMm, viewingDistanceMm })
      const capitalMm = rootPx * 1.25 * 0.672 * pixelPitchMm
      expect((Math.atan(capitalMm / viewingDistanceMm) * 180) / Math.PI).toBeGreaterThanOrEqual(0.7)
      expect(targetPx * pixelPitchMm).toBeGreaterThanOrEqual(20)
    }
  })

  it('grows with the distance of the eyes', () => {
    const near = terminalSizes({ pixelPitchMm: 0.277, viewingDistanceMm: 400 })
    const far = terminalSizes({ pixelPitchMm: 0.277, viewingDistanceMm: 800 })
    expect(far.rootPx / near.rootPx).toBeCloseTo(2, 1)
    expect(far.targetPx).toBe(near.targetPx)
  })
})
