/** Where the number of a mark lies above the drawing. */
export interface Flag {
  /** Pixels from the left edge of the drawing: of the mark, and of the middle of its number. */
  readonly at: number
  readonly label: number
  /** Rows above the drawing, the lowest first. */
  readonly row: number
}

/**
 * Numbers above the drawing, none on another: what is too close is pushed aside, on as many rows as are needed. The
 * lines of upper rows pass between the numbers of lower ones.
 */
export function flagsOf(at: readonly number[], from: number, to: number, room: number): readonly Flag[] {
  const rows = Math.max(1, Math.ceil(((at.length - 1) * room) / Math.max(1, to - from)))
  const apart = room / rows
  const labels: number[] = []
  for (const x of at) labels.push(Math.max(x, (labels.at(-1) ?? Number.NEGATIVE_INFINITY) + apart))
  for (let index = at.length - 1, most = to; index >= 0; index -= 1, most -= apart)
    labels[index] = Math.min(labels[index] as number, most)
  return at.map((x, index) => ({ at: x, label: labels[index] as number, row: index % rows }))
}
