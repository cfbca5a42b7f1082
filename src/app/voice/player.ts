import { createStore, type Store } from '../session/store'
import type { Manner, Sound, Speaker } from './sound'

export interface Playing {
  readonly status: 'idle' | 'playing' | 'paused'
  /** Index of the present sentence. */
  readonly at: number
  /** No voice can say the present sentence: it is only shown. */
  readonly mute: boolean
}

/** Plays sentences one after the other. */
export interface Player extends Pick<Store<Playing>, 'get' | 'subscribe'> {
  /** Gives it other sentences, as they are said; what is heard goes on as the one at `at`. */
  replace(sentences: readonly string[], at: number): void
  /** From a sentence to the end, or to `last`. */
  play(at: number, last?: number): void
  pause(): void
  resume(): void
  /** Some sentences on or back; `0` says the present one again. */
  move(steps: number): void
  stop(): void
  adjust(manner: Manner): void
}

/** How long a sentence that no voice can say stays marked. */
const MUTE_MS = 2500

/** A player over ways of speaking, the best one first. `onSound`: a sentence begins to be heard. */
export function createPlayer(speakers: readonly Speaker[], first: Manner, onSound?: () => void): Player {
  const state = createStore<Playing>({ status: 'idle', at: 0, mute: false })
  let sentences: readonly string[] = []
  let end = Number.POSITIVE_INFINITY
  let manner = first
  let sound: Sound | undefined
  /** Rises when what was begun no longer counts. */
  let turn = 0
  const ready = new Map<string, Promise<Prepared>>()
  type Prepared = { readonly start: ((manner: Manner) => Sound) | undefined; readonly next: number }

  /** What the first speaker from `from` on that can say it needs to start. */
  const prepare = async (said: string, from = 0): Promise<Prepared> => {
    for (const [index, speaker] of speakers.entries()) {
      const start = index < from ? undefined : await speaker.prepare(said)
      if (start) return { start, next: index + 1 }
    }
    return { start: undefined, next: speakers.length }
  }
  /** The present sentence and the one after it are got ready ahead; nothing else is kept. */
  const ahead = (at: number): Promise<Prepared> => {
    const said = sentences[at] ?? ''
    const found = ready.get(said) ?? prepare(said)
    for (const other of ready.keys()) if (other !== said && other !== sentences[at + 1]) ready.delete(other)
    ready.set(said, found)
    return found
  }
  const hush = () => {
    turn += 1
    sound?.stop()
    sound = undefined
  }
  const say = async (at: number): Promise<void> => {
    hush()
    const mine = turn
    if (at >= sentences.length || at > end) return state.set({ status: 'idle', at, mute: false })
    state.set({ status: 'playing', at, mute: false })
    let { start, next } = await ahead(at)
    let said = false
    while (start && !said) {
      if (mine !== turn) return
      sound = start(manner)
      onSound?.()
      if (at + 1 < sentences.length) void ahead(at + 1)
      said = await sound.done
      if (mine !== turn) return
      sound = undefined
      if (!said) ({ start, next } = await prepare(sentences[at] ?? '', next))
    }
    if (mine !== turn) return
    if (!said) {
      state.set({ status: 'playing', at, mute: true })
      await new Promise((resolve) => setTimeout(resolve, MUTE_MS))
      if (mine !== turn) return
    }
    // Other sentences may have come meanwhile: the present place counts.
    void say(state.get().at + 1)
  }
  return {
    get: state.get,
    subscribe: state.subscribe,
    replace(others, at) {
      sentences = others
      if (state.get().at !== at) state.set({ ...state.get(), at })
    },
    play(at, last = Number.POSITIVE_INFINITY) {
      end = last
      void say(at)
    },
    pause() {
      if (state.get().status !== 'playing') return
      if (sound) sound.pause()
      else turn += 1
      state.set({ ...state.get(), status: 'paused' })
    },
    resume() {
      if (state.get().status !== 'paused') return
      if (!sound) return void say(state.get().at)
      state.set({ ...state.get(), status: 'playing' })
      sound.resume()
    },
    move(steps) {
      end = Number.POSITIVE_INFINITY
      void say(Math.min(Math.max(state.get().at + steps, 0), sentences.length - 1))
    },
    stop() {
      hush()
      ready.clear()
      state.set({ status: 'idle', at: 0, mute: false })
    },
    adjust(wanted) {
      manner = wanted
      sound?.adjust(wanted)
    },
  }
}
