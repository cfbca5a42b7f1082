/** What a person does to a device, whatever they do it with. */
const GESTURES = ['pointerdown', 'keydown', 'wheel'] as const

/**
 * Calls `onGesture` at each gesture anywhere on the page, whatever the page makes of it; `more`: names of other events that
 * are a sign of life. Returns its end.
 */
export function watchGestures(onGesture: () => void, more: readonly string[] = []): () => void {
  const kinds = [...GESTURES, ...more]
  for (const kind of kinds) addEventListener(kind, onGesture, { capture: true, passive: true })
  return () => {
    for (const kind of kinds) removeEventListener(kind, onGesture, { capture: true })
  }
}
