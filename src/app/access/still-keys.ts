/** Keys that one holds down to go somewhere, not to say something again. */
const MOVES = /^(Tab|Arrow|Page|Home|End)/

/** A key held down counts once (EN 301 549, 5.7): a terminal has no setting of its own for it. Returns what stops it. */
export function takeKeysOnce(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.repeat && !MOVES.test(event.key)) event.preventDefault()
  }
  addEventListener('keydown', listen, { capture: true })
  return () => removeEventListener('keydown', listen, { capture: true })
}
