import type { Pack } from './pack'
import { HEARD, type Manner, type Sound, type Speaker } from './sound'

/** Says sentences from sounds made before. One element for all: a telephone lets only that one play that was touched. */
export function packSpeaker(pack: Pack, audio = new Audio()): Speaker {
  const start = (blob: Blob, manner: Manner): Sound => {
    const address = URL.createObjectURL(blob)
    const adjust = ({ volume, pace }: Manner) => {
      audio.volume = volume / 100
      audio.defaultPlaybackRate = pace
      audio.playbackRate = pace
    }
    const events = new AbortController()
    const leave = () => {
      events.abort()
      URL.revokeObjectURL(address)
    }
    const done = new Promise<boolean>((resolve) => {
      const end = (said: boolean) => {
        leave()
        resolve(said)
      }
      audio.addEventListener('playing', () => performance.mark(HEARD), { signal: events.signal })
      audio.addEventListener('ended', () => end(true), { signal: events.signal })
      audio.addEventListener('error', () => end(false), { signal: events.signal })
      audio.src = address
      adjust(manner)
      // A pause or another sound before the first note also rejects; only what may not play is a failure.
      audio.play().catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) end(false)
      })
    })
    return {
      done,
      pause: () => audio.pause(),
      resume: () => void audio.play().catch(() => undefined),
      stop() {
        leave()
        audio.pause()
      },
      adjust,
    }
  }
  return {
    async prepare(said) {
      const blob = await pack.soundOf(said)
      return blob && ((manner) => start(blob, manner))
    },
  }
}
