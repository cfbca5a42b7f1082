import { canHighlight } from '../ui/can-highlight'
import type { Sentence } from './items'

const NAME = 'voice'

/** Where the browser cannot mark a range, the block that holds it is marked. */
const ATTRIBUTE = 'data-voice'

/** Marks a sentence as the one that is said, without a change of the page; `undefined`: none. */
export function mark(sentence: Sentence | undefined): void {
  if (canHighlight()) {
    if (sentence) CSS.highlights.set(NAME, new Highlight(sentence.range))
    else CSS.highlights.delete(NAME)
    return
  }
  for (const block of document.querySelectorAll(`[${ATTRIBUTE}]`)) block.removeAttribute(ATTRIBUTE)
  sentence?.block.setAttribute(ATTRIBUTE, '')
}

/** Room above and below a sentence that is brought into view, in pixels. */
const ROOM = 24

/** Brings a sentence into view, above the bars at the bottom. */
export function reveal({ range, block }: Sentence): void {
  // What is in a bar or a dialog is in view.
  if (block.closest('.screen-bar, dialog')) return
  const { top, bottom, height } = range.getBoundingClientRect?.() ?? new DOMRect()
  const bars = [...document.querySelectorAll('main .screen-bar, .reader')]
  const floor = Math.min(innerHeight, ...bars.map((bar) => bar.getBoundingClientRect().top).filter((y) => y > 0))
  const tooHigh = top < ROOM
  if (height === 0 || (!tooHigh && bottom <= floor - ROOM)) return
  document.body.scrollBy({ top: tooHigh || height > floor - 2 * ROOM ? top - ROOM : bottom - floor + ROOM })
}
