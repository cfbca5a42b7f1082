import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPlayer } from './player'
import type { Manner, Sound, Speaker } from './sound'

const MANNER = { volume: 80, pace: 1 }

/** A speaker that records what it is asked; each sentence lasts until `end`. */
function fakeSpeaker(can: (said: string) => boolean = () => true) {
  const log: string[] = []
  let settle: (said: boolean) => void = () => undefined
  const speaker: Speaker = {
    async prepare(said) {
      if (!can(said)) return undefined
      return (manner: Manner): Sound => {
        log.push(`${said} ${manner.volume}/${manner.pace}`)
        return {
          done: new Promise((resolve) => {
            settle = resolve
          }),
          pause: () => void log.push('pause'),
          resume: () => void log.push('resume'),
          stop: () => void log.push('stop'),
          adjust: ({ volume, pace }) => void log.push(`${volume}/${pace}`),
        }
      }
    },
  }
  const end = async (said = true) => {
    settle(said)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { speaker, log, end }
}

const settled = () => vi.advanceTimersByTimeAsync(0)

function stage(...speakers: Speaker[]) {
  const player = createPlayer(speakers, MANNER)
  player.replace(['Un', 'Deux', 'Trois'], 0)
  return player
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a player', () => {
  it('says one sentence after the other, then rests', async () => {
    const { speaker, log, end } = fakeSpeaker()
    const player = stage(speaker)
    player.play(0)
    await settled()
    expect(player.get()).toEqual({ status: 'playing', at: 0, mute: false })
    await end()
    await end()
    expect(player.get().at).toBe(2)
    await end()
    expect(player.get().status).toBe('idle')
    expect(log).toEqual(['Un 80/1', 'Deux 80/1', 'Trois 80/1'])
  })

  it('says some sentences only', async () => {
    const { speaker, log, end } = fakeSpeaker()
    stage(speaker).play(1, 1)
    await settled()
    await end()
    expect(log).toEqual(['Deux 80/1'])
  })

  it('pauses, goes on, moves and says again', async () => {
    const { speaker, log } = fakeSpeaker()
    const player = stage(speaker)
    player.play(0)
    await settled()
    player.pause()
    expect(player.get().status).toBe('paused')
    player.resume()
    player.move(1)
    await settled()
    player.move(0)
    await settled()
    player.move(-5)
    await settled()
    expect(player.get().at).toBe(0)
    expect(log).toEqual(['Un 80/1', 'pause', 'resume', 'stop', 'Deux 80/1', 'stop', 'Deux 80/1', 'stop', 'Un 80/1'])
  })

  it('changes volume and pace at once, and for what follows', async () => {
    const { speaker, log, end } = fakeSpeaker()
    const player = stage(speaker)
    player.play(0)
    await settled()
    player.adjust({ volume: 40, pace: 0.8 })
    await end()
    expect(log).toEqual(['Un 80/1', '40/0.8', 'Deux 40/0.8'])
  })

  it('falls silent at once, even before the first sound', async () => {
    const { speaker, log } = fakeSpeaker()
    const player = stage(speaker)
    player.play(0)
    player.stop()
    await settled()
    expect([log, player.get().status]).toEqual([[], 'idle'])
  })

  it('paused before the first sound, begins when it goes on', async () => {
    const { speaker, log } = fakeSpeaker()
    const player = stage(speaker)
    player.play(0)
    player.pause()
    await settled()
    expect(log).toEqual([])
    player.resume()
    await settled()
    expect(log).toEqual(['Un 80/1'])
  })

  it('takes the second choice for what the first cannot say, or fails to', async () => {
    const first = fakeSpeaker((said) => said !== 'Deux')
    const second = fakeSpeaker()
    stage(first.speaker, second.speaker).play(0)
    await settled()
    await first.end()
    await second.end()
    await first.end(false)
    expect(first.log).toEqual(['Un 80/1', 'Trois 80/1'])
    expect(second.log).toEqual(['Deux 80/1', 'Trois 80/1'])
  })

  it('shows a sentence that no voice can say, and goes on', async () => {
    const { speaker, log } = fakeSpeaker((said) => said !== 'Un')
    const player = stage(speaker)
    player.play(0)
    await settled()
    expect(player.get()).toEqual({ status: 'playing', at: 0, mute: true })
    await vi.advanceTimersByTimeAsync(3000)
    expect([player.get().mute, log]).toEqual([false, ['Deux 80/1']])
  })

  it('goes on at the right place when the screen has more sentences now', async () => {
    const { speaker, log, end } = fakeSpeaker()
    const player = stage(speaker)
    player.play(1)
    await settled()
    player.replace(['Zéro', 'Un', 'Deux', 'Trois'], 2)
    await end()
    expect(log).toEqual(['Deux 80/1', 'Trois 80/1'])
  })
})
