import { watchGestures } from '../kiosk/gestures'

/** Whether somebody may be in front of this device, in this tab or in another. */
export interface Presence {
  /** Runs `action` once nobody is there in any tab; waits for that as long as needed. Returns a cancel. */
  whenNobody(action: () => void): () => void
}

/** Shared by tabs that are in use; who holds it alone knows that no tab is. */
const LOCK = 'visit'
/** Signs of a person besides gestures. */
const SIGNS = ['touchstart', 'hashchange'] as const

export interface PresenceOptions {
  /** True on the start screen, with no answer given. */
  readonly atStart: () => boolean
  /** Milliseconds without a sign of life before the start screen counts as left alone. */
  readonly quietMs?: number
  readonly everyMs?: number
}

/** Watches for people. Monotonic clock: a change of the device's date must not make somebody disappear. */
export function watchPresence({ atStart, quietMs = 20_000, everyMs = 5_000 }: PresenceOptions): Presence {
  const locks = navigator.locks as LockManager | undefined
  let lastSign = performance.now()
  let release: (() => void) | undefined
  const waiting = new Set<() => void>()

  const somebody = () => !atStart() || performance.now() - lastSign < quietMs
  const hold = () => {
    if (release || !locks) return
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    locks.request(LOCK, { mode: 'shared' }, () => held).catch(() => undefined)
  }
  const letGo = () => {
    release?.()
    release = undefined
  }
  const sign = () => {
    lastSign = performance.now()
    hold()
  }
  const act = () => {
    for (const action of [...waiting]) {
      waiting.delete(action)
      action()
    }
  }
  const look = async () => {
    if (somebody()) return hold()
    letGo()
    if (waiting.size === 0) return
    if (!locks) return act()
    await locks.request(LOCK, { mode: 'exclusive', ifAvailable: true }, (alone) => {
      if (alone && !somebody()) act()
    })
  }

  watchGestures(sign, SIGNS)
  hold()
  setInterval(() => void look().catch(() => undefined), everyMs)
  return {
    whenNobody(action) {
      waiting.add(action)
      return () => waiting.delete(action)
    },
  }
}
