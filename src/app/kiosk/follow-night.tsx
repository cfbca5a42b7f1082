import type { ComponentType } from 'preact'
import type { Language } from '../i18n/languages'
import { localPack } from '../local/local-pack'
import { momentOf, trustedToday } from './clock'
import { watchGestures } from './gestures'
import { houseOf, isNight } from './night'
import { NightScreen } from './night-screen'
import type { Terminal } from './terminal'

/** A start screen that was touched stays lit for that long. */
const LIT_MS = 2 * 60_000
const TICK_MS = 10_000

interface Options {
  readonly terminal: Terminal
  /** Nobody is in the middle of a visit. */
  readonly atStart: () => boolean
  readonly language: () => Language
  /** Shows the dark screen, or the start screen again. */
  readonly show: (Night: ComponentType | undefined) => void
}

/** Darkens the start screen of a terminal outside its hours, and lights it at the first touch. Returns its end. */
export function followNight({ terminal, atStart, language, show }: Options): () => void {
  let last = performance.now()
  let dark = false
  const turn = (to: boolean) => {
    if (dark === to) return
    dark = to
    show(to ? Night : undefined)
  }
  const touch = () => {
    last = performance.now()
  }
  const wake = () => {
    touch()
    turn(false)
  }
  function Night() {
    return (
      <NightScreen
        language={language()}
        place={terminal.place}
        house={houseOf(localPack.get(), terminal)}
        today={trustedToday().today}
        onWake={wake}
      />
    )
  }
  const look = () => {
    const night = isNight(terminal, houseOf(localPack.get(), terminal), momentOf(), trustedToday())
    turn(night && atStart() && performance.now() - last >= LIT_MS)
  }
  const unwatch = watchGestures(touch)
  const timer = setInterval(look, TICK_MS)
  return () => {
    clearInterval(timer)
    unwatch()
  }
}
