/** Presses of the mark, and the time for all of them: nobody does that by chance. */
const PRESSES = 5
const WITHIN_MS = 4000

/**
 * The way to the staff's page on a kiosk, which has no field for addresses: five presses of the mark on the start screen.
 * It opens nothing by itself: that page has a code. Returns its end.
 */
export function watchStaffDoor(atStart: () => boolean, open: () => void): () => void {
  let presses: number[] = []
  const press = ({ target }: Event) => {
    if (!atStart() || !(target as Element | null)?.closest?.('.top-bar-brand')) return
    const now = performance.now()
    presses = [...presses.filter((at) => now - at < WITHIN_MS), now]
    if (presses.length >= PRESSES) open()
  }
  addEventListener('click', press)
  return () => removeEventListener('click', press)
}
