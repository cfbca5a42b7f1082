import { type Language, tagOf } from '../i18n/languages'
import { READING } from '../kiosk/idle'
import { createStore, type Store } from '../session/store'
import { deviceSpeaker, findVoice } from './device-speaker'
import { mark, reveal } from './highlight'
import { readRoot, type Sentence, sentencesOf } from './items'
import { openPack } from './pack'
import { packSpeaker } from './pack-speaker'
import { createPlayer, type Player } from './player'
import { watchScreen } from './screen-watch'
import type { Manner, Speaker } from './sound'
import { spoken } from './spoken/spoken'

/** How this visitor listens; forgotten with the visit. */
export interface Listening extends Manner {
  /** Whether anything can be heard on this device in this language. */
  readonly voice: 'seeking' | 'some' | 'none'
  /** Questions are read without being asked. */
  readonly auto: boolean
}

/** Slow, normal, fast. */
export const PACES = [0.8, 1, 1.25] as const

const DEFAULTS: Listening = { voice: 'seeking', auto: false, volume: 80, pace: 1 }

/** The idle guard of a terminal hears of a long sentence that often. */
const ACTIVE_MS = 5000

export interface Reading {
  readonly player: Player
  readonly listening: Pick<Store<Listening>, 'get' | 'subscribe'>
  choose(part: Partial<Omit<Listening, 'voice'>>): void
  /** Reads the screen from its title. */
  readAll(): void
  /** Something on screen was touched: it is read from there on; a choice is only said itself. */
  touched(target: EventTarget | null): void
  /** Silence; nothing stays marked nor watched. */
  close(): void
}

/** The two ways of speaking a language: sounds made before, then a voice of the device. */
async function speakersFor(language: Language): Promise<Speaker[]> {
  const tag = tagOf(language)
  const voice = findVoice(tag)
  const pack = await openPack(tag)
  // With sounds at hand, reading does not wait for a device that is slow to name its voices.
  const late: Speaker = {
    prepare: async (said) => ((found) => found && deviceSpeaker(found).prepare(said))(await voice),
  }
  if (pack) return [packSpeaker(pack), late]
  return (await voice) ? [late] : []
}

/** Sentences that a touch means: a choice alone, or all from the block that was touched. `-1`: none. */
function placeOf(sentences: readonly Sentence[], target: Element): readonly [first: number, last?: number] {
  const choice = target.closest('label')
  if (choice) {
    const inside = ({ range }: Sentence) => choice.contains(range.startContainer)
    return [sentences.findIndex(inside), sentences.findLastIndex(inside)]
  }
  for (let block: Element | null = target; block; block = block.parentElement) {
    const first = sentences.findIndex((one) => one.block === block)
    if (first >= 0) return [first]
  }
  return [-1]
}

/** Reads what is on screen in a language. `asks`: whether the screen is a question. */
export function createReading(language: Language, asks: () => boolean): Reading {
  const listening = createStore(DEFAULTS)
  const speakers: Speaker[] = []
  const active = () => void dispatchEvent(new Event(READING))
  const player = createPlayer(speakers, DEFAULTS, active)
  let sentences: readonly Sentence[] = []
  const here = () => (player.get().status === 'idle' ? undefined : sentences[player.get().at])
  const ready = speakersFor(language).then((found) => {
    speakers.push(...found)
    listening.set({ ...listening.get(), voice: found.length > 0 ? 'some' : 'none' })
  })

  const look = () => {
    const before = here()
    const root = readRoot()
    sentences = root ? sentencesOf(root, language) : []
    const at = sentences.findIndex(({ text }) => text === before?.text)
    player.replace(
      sentences.map(({ text }) => spoken(text, language)),
      before && at >= 0 ? at : player.get().at,
    )
    mark(here())
  }
  let unwatch: (() => void) | undefined
  const changed = (another: boolean) => {
    if (another) player.stop()
    look()
    if (another && listening.get().auto && asks()) readAll()
  }
  const readAll = () => {
    unwatch ??= watchScreen(changed)
    look()
    void ready.then(() => speakers.length > 0 && player.play(0))
  }
  let shown: Sentence | undefined
  const unfollow = player.subscribe(() => {
    const now = here()
    if (now === shown) return
    shown = now
    mark(now)
    if (now) reveal(now)
  })
  const timer = setInterval(() => player.get().status === 'playing' && active(), ACTIVE_MS)
  return {
    player,
    listening,
    choose(part) {
      listening.set({ ...listening.get(), ...part })
      player.adjust(listening.get())
    },
    readAll,
    touched(target) {
      if (!(target instanceof Element) || target.closest('button, a, summary, input')) return
      look()
      const [first, last] = placeOf(sentences, target)
      if (first >= 0) void ready.then(() => player.play(first, last))
    },
    close() {
      clearInterval(timer)
      unwatch?.()
      unfollow()
      player.stop()
      mark(undefined)
    },
  }
}
