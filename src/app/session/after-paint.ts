/** A page that nobody sees paints nothing: the work is done all the same, after that many milliseconds. */
const HIDDEN_MS = 100

/** Runs `work` in a task of its own, once the next frame is painted: a press is seen before its effect is computed. */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    work()
  }, HIDDEN_MS)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
