import { followNight } from '../kiosk/follow-night'
import { followMediator } from '../kiosk/mediator'
import { followRest } from '../kiosk/rest'
import { watchStaffDoor } from '../kiosk/staff-door'
import type { Terminal } from '../kiosk/terminal'
import { watchPage } from '../kiosk/watchdog'
import { hashOf } from '../routes'
import { DEFAULT_PREFERENCES } from '../session/preferences'
import { device } from './device'

/** What a terminal does by itself for as long as its page lives; a personal device never fetches it. */
export function tendTerminal(terminal: Terminal): void {
  const atStart = () => !device.get().visiting
  followMediator()
  followRest(document.documentElement, atStart)
  followNight({
    terminal,
    atStart,
    language: () => device.get().preferences.language,
    // Whoever wakes the screen is somebody else than who chose how to read on it.
    show: (Night) => device.set({ ...device.get(), Night, ...(Night ? {} : { preferences: DEFAULT_PREFERENCES }) }),
  })
  watchStaffDoor(atStart, () => location.assign('/urne'))
  watchPage({
    page: document.body,
    visiting: () => device.get().visiting,
    restart() {
      history.replaceState(null, '', hashOf('start'))
      location.reload()
    },
  })
}
