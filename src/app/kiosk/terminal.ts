import type { Opening } from '../../content/local/pack'
import { type Panel, terminalSizes } from './sizes'
import type { DeviceStorage } from './storage'

/** A kiosk's own configuration, from `/terminals.json`. */
export interface Terminal extends Panel {
  readonly id: string
  /** Name of the place where it stands. */
  readonly place: string
  readonly printer: 'none' | 'a4'
  /** Seconds without a touch before the visit is taken for abandoned. */
  readonly idleSeconds?: number
  /** When its screen is lit; without them it follows the hours of the house, where they are known. */
  readonly screenHours?: readonly Opening[]
}

const between = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

function isOpening(value: unknown): value is Opening {
  const { day, from, to } = (value ?? {}) as Record<string, unknown>
  const times = [from, to].every((time) => typeof time === 'string' && TIME.test(time))
  return Number.isInteger(day) && between(day, 1, 7) && times && String(from) < String(to)
}

/** Reads one entry of `/terminals.json`; `undefined` when a value is missing or makes no sense. */
export function parseTerminal(id: string, raw: unknown): Terminal | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { place, pixelPitchMm, viewingDistanceMm, printer, idleSeconds, screenHours } = raw as Record<string, unknown>
  if (typeof place !== 'string' || place === '') return undefined
  if (!between(pixelPitchMm, 0.05, 1) || !between(viewingDistanceMm, 250, 1500)) return undefined
  if (printer !== 'none' && printer !== 'a4') return undefined
  if (idleSeconds !== undefined && !between(idleSeconds, 20, 3600)) return undefined
  if (screenHours !== undefined && !(Array.isArray(screenHours) && screenHours.every(isOpening))) return undefined
  return {
    id,
    place,
    pixelPitchMm,
    viewingDistanceMm,
    printer,
    ...(idleSeconds === undefined ? {} : { idleSeconds }),
    ...(screenHours === undefined ? {} : { screenHours }),
  }
}

const KEY = 'terminal'

/** Which kiosk this device is. `?terminal=<id>` enrols it for good, `?terminal=` makes it an ordinary device again. */
export async function findTerminal(
  search: string,
  storage: DeviceStorage,
  fetchTerminals: () => Promise<Record<string, unknown>>,
): Promise<Terminal | undefined> {
  const stored = await storage.read(KEY)
  const known = parseTerminal(String((stored as Partial<Terminal> | undefined)?.id), stored)
  const asked = new URLSearchParams(search).get('terminal')
  if (asked === null) return known
  if (asked === '') {
    await storage.write(KEY, undefined)
    return undefined
  }
  // With the cable pulled the file cannot be read: the device stays what it was.
  const terminals = await fetchTerminals().catch(() => undefined)
  if (!terminals) return known?.id === asked ? known : undefined
  const found = Object.hasOwn(terminals, asked) ? parseTerminal(asked, terminals[asked]) : undefined
  if (found) await storage.write(KEY, found)
  return found
}

/** Fetches `/terminals.json`, which the staff may edit on the server: never from a cache. */
export async function fetchTerminals(): Promise<Record<string, unknown>> {
  const response = await fetch('/terminals.json', { cache: 'no-store', signal: AbortSignal.timeout(5000) })
  if (!response.ok) throw new Error(`terminals.json: ${response.status}`)
  return (await response.json()) as Record<string, unknown>
}

/** Puts the terminal's sizes on the page (`--root`, `--target`, `data-mode`); without one, those of a personal device. */
export function applyTerminal(root: HTMLElement, terminal: Terminal | undefined): void {
  root.dataset.mode = terminal ? 'borne' : 'personnel'
  if (!terminal) {
    root.style.removeProperty('--root')
    root.style.removeProperty('--target')
    return
  }
  const { rootPx, targetPx } = terminalSizes(terminal)
  root.style.setProperty('--root', `${rootPx}px`)
  root.style.setProperty('--target', `${targetPx}px`)
}
