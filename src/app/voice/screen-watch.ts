import { readRoot } from './items'

/** Time for a screen to be drawn whole. */
const DRAWN_MS = 40

/** What a person takes for one screen: its frame and its title. */
const screenNow = () => ({ root: readRoot(), title: readRoot()?.querySelector('h1')?.textContent ?? '' })

/** Tells of each change of what is on screen, and whether it is another screen now. Returns what ends the watch. */
export function watchScreen(onChange: (another: boolean) => void): () => void {
  let seen = screenNow()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    timer = undefined
    const now = screenNow()
    const another = now.root !== seen.root || now.title !== seen.title
    seen = now
    onChange(another)
  }
  const observer = new MutationObserver((records) => {
    const outside = records.some(({ target }) => !(target instanceof Element && target.closest('.reader')))
    if (outside) timer ??= setTimeout(look, DRAWN_MS)
  })
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['open', 'hidden'],
  })
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}
