import type { ComponentType } from 'preact'
import type { Terminal } from '../kiosk/terminal'
import { DEFAULT_PREFERENCES, type Preferences } from '../session/preferences'
import { createStore } from '../session/store'

/** What the page knows of the device it runs on. */
export interface Device {
  readonly terminal: Terminal | undefined
  /** Somebody is in the middle of a visit, in this tab. */
  readonly visiting: boolean
  /** A file is kept on this device. */
  readonly hasFile: boolean
  /** How its owner wants to read, as read from a personal device. */
  readonly remembered: Preferences | undefined
  /** What is chosen now, by whoever is there. */
  readonly preferences: Preferences
  /** Messages to the staff; loaded after the first paint, when there is something to say. */
  readonly Faults: ComponentType | undefined
  /** Instead of the start screen of a terminal, outside its hours. */
  readonly Night: ComponentType | undefined
}

/** State of the device; filled after the first paint. */
export const device = createStore<Device>({
  terminal: undefined,
  visiting: false,
  hasFile: false,
  remembered: undefined,
  preferences: DEFAULT_PREFERENCES,
  Faults: undefined,
  Night: undefined,
})
