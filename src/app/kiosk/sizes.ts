/** A screen as it stands before a person: size of a pixel and distance of the eyes, in millimetres. */
export interface Panel {
  readonly pixelPitchMm: number
  readonly viewingDistanceMm: number
}

/** EN 301 549, 5.1.4: a capital H seen under 0.7°. */
const CAPITAL_ANGLE = (0.7 * Math.PI) / 180
/** Height of a capital of Atkinson Hyperlegible Next, in em. */
const CAPITAL_EM = 0.672
/** Size of the body text, in rem (`--body`). */
const BODY_REM = 1.25
const TARGET_MM = 20
const TARGET_MIN_PX = 64

/** Root font size that gives the body text capitals of 0.7°, and the side of a touch target of 20 mm; in CSS pixels. */
export function terminalSizes({ pixelPitchMm, viewingDistanceMm }: Panel): { rootPx: number; targetPx: number } {
  const capitalMm = viewingDistanceMm * Math.tan(CAPITAL_ANGLE)
  const bodyPx = capitalMm / CAPITAL_EM / pixelPitchMm
  return {
    rootPx: Math.ceil((bodyPx / BODY_REM) * 10) / 10,
    targetPx: Math.max(TARGET_MIN_PX, Math.ceil(TARGET_MM / pixelPitchMm)),
  }
}
