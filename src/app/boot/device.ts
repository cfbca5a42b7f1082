import type { ComponentType } from 'preact'
import type { Terminal } from '../kiosk/terminal'
import { createStore } from '../session/store'

/** What the page knows of the device it runs on. */
export interface Device {
  readonly terminal: Terminal | undefined
  /** Somebody is in the middle of a visit, in this tab. */
  readonly visiting: boolean
  /** A file is kept on this device. */
  readonly hasFile: boolean
  /** Messages to the staff; loaded after the first paint, when there is something to say. */
  readonly Faults: ComponentType | undefined
}

/** State of the device; filled after the first paint. */
export const device = createStore<Device>({ terminal: undefined, visiting: false, hasFile: false, Faults: undefined })
