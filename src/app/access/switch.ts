import { countWithin } from '../kiosk/count-within'

/** Presses of a key that nothing on the page takes, within this many milliseconds, ask for the walk with one key. */
const ASKED_MS = 6000
const PRESSES = 3

const takesKeys = (element: Element | null): boolean => element?.matches('button, a, summary, input, select') ?? false

/** Whoever has one key only asks for the walk with that key, pressed three times. Returns what stops listening. */
export function listenForSwitch(onAsked: () => void): () => void {
  let count = countWithin(ASKED_MS)
  const listen = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if ((key !== ' ' && key !== 'Enter') || repeat || takesKeys(document.activeElement)) return
    if (count(timeStamp) < PRESSES) return
    count = countWithin(ASKED_MS)
    onAsked()
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
