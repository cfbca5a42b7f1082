import { useEffect } from 'preact/hooks'
import type { Preferences } from '../session/preferences'
import { takeKeysOnce } from './still-keys'
import { listenForSwitch } from './switch'

/** Keys as a terminal takes them: held down, they count once. */
export function useStillKeys(terminal: boolean): void {
  useEffect(() => (terminal ? takeKeysOnce() : undefined), [terminal])
}

/**
 * The walk with one key, fetched by those who chose it. `waiting`: on the start screen of a terminal, where it can be
 * asked for with the key itself, and where nobody's walk is ended when nobody is left.
 */
export function useScan({ scan, scanTime }: Preferences, waiting: boolean, onScan: (scan: boolean) => void): void {
  useEffect(() => (waiting && !scan ? listenForSwitch(() => onScan(true)) : undefined), [waiting, scan])
  useEffect(() => {
    if (!scan) return
    let stop = () => {}
    let left = false
    import('./scan').then(
      ({ startScan }) => {
        if (!left) stop = startScan({ seconds: scanTime, onQuiet: waiting ? () => onScan(false) : undefined })
      },
      () => onScan(false),
    )
    return () => {
      left = true
      stop()
    }
  }, [scan, scanTime, waiting])
}
