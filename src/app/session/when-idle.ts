/**
 * Runs `work` once the browser has nothing else to do, after `latestMs` milliseconds at the latest; in a browser that does
 * not say when it is idle, after `otherwiseMs`. Returns a cancel.
 */
export function whenIdle(work: () => void, latestMs: number, otherwiseMs = latestMs): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: latestMs })
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(work, otherwiseMs)
  return () => clearTimeout(id)
}
