import type { Pack } from '../../content/local/pack'
import { device } from '../boot/device'
import { localPack } from './local-pack'

/** Comes after the visit that is under way. */
let waiting: Pack | undefined

function take(): void {
  if (!waiting || device.get().visiting) return
  if (waiting.version > localPack.get().version) localPack.set(waiting)
  waiting = undefined
}

device.subscribe(take)

/** Puts a pack in place, at once or when the visit under way is over: nothing changes before the eyes of somebody. */
export function takeWhenFree(pack: Pack): void {
  waiting = pack
  take()
}
