import { countWithin } from './count-within'

/** Presses of the mark, and the time for all of them: nobody does that by chance. */
const PRESSES = 5
const WITHIN_MS = 4000

/**
 * The way to the staff's page on a kiosk, which has no field for addresses: five presses of the mark on the start screen.
 * It opens nothing by itself: that page has a code. Returns its end.
 */
export function watchStaffDoor(atStart: () => boolean, open: () => void): () => void {
  const count = countWithin(WITHIN_MS)
  const press = ({ target }: Event) => {
    if (!atStart() || !(target as Element | null)?.closest?.('.top-bar-brand')) return
    if (count() >= PRESSES) open()
  }
  addEventListener('click', press)
  return () => removeEventListener('click', press)
}
