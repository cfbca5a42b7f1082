/** Presses of a key that nothing on the page takes, within this many milliseconds, ask for the walk with one key. */
const ASKED_MS = 6000
const PRESSES = 3

const takesKeys = (element: Element | null): boolean => element?.matches('button, a, summary, input, select') ?? false

/** Whoever has one key only asks for the walk with that key, pressed three times. Returns what stops listening. */
export function listenForSwitch(onAsked: () => void): () => void {
  let presses: number[] = []
  const listen = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if ((key !== ' ' && key !== 'Enter') || repeat || takesKeys(document.activeElement)) return
    presses = [...presses.filter((at) => timeStamp - at < ASKED_MS), timeStamp]
    if (presses.length < PRESSES) return
    presses = []
    onAsked()
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
