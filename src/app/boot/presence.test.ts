import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPresence } from './presence'

/** Web Locks of one origin, shared by the tabs of a test. */
function lockManager() {
  let shared = 0
  let exclusive = false
  return {
    async request(
      _name: string,
      options: { mode: string; ifAvailable?: boolean },
      work: (lock: object | null) => unknown,
    ) {
      if (options.mode === 'shared') {
        shared += 1
        await work({})
        shared -= 1
        return
      }
      if (shared > 0 || exclusive) {
        await work(null)
        return
      }
      exclusive = true
      await work({})
      exclusive = false
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe.each([true, false])('presence (locks: %s)', (withLocks) => {
  beforeEach(() => vi.stubGlobal('navigator', { locks: withLocks ? lockManager() : undefined }))

  it('waits until the start screen has been left alone', async () => {
    const action = vi.fn()
    watchPresence({ atStart: () => true, quietMs: 20_000, everyMs: 5_000 }).whenNobody(action)
    await wait(15_000)
    dispatchEvent(new Event('pointerdown'))
    await wait(15_000)
    expect(action).not.toHaveBeenCalled()
    await wait(10_000)
    expect(action).toHaveBeenCalledTimes(1)
    await wait(60_000)
    expect(action).toHaveBeenCalledTimes(1)
  })

  it('never acts during a visit, however long nothing moves', async () => {
    const action = vi.fn()
    let atStart = false
    watchPresence({ atStart: () => atStart }).whenNobody(action)
    await wait(3_600_000)
    expect(action).not.toHaveBeenCalled()
    atStart = true
    await wait(10_000)
    expect(action).toHaveBeenCalledTimes(1)
  })

  it('forgets what is cancelled', async () => {
    const action = vi.fn()
    watchPresence({ atStart: () => true }).whenNobody(action)()
    await wait(60_000)
    expect(action).not.toHaveBeenCalled()
  })
})

it('waits for a visit in another tab', async () => {
  vi.stubGlobal('navigator', { locks: lockManager() })
  let otherAtStart = false
  watchPresence({ atStart: () => otherAtStart })
  const action = vi.fn()
  watchPresence({ atStart: () => true }).whenNobody(action)
  await wait(600_000)
  expect(action).not.toHaveBeenCalled()
  otherAtStart = true
  await wait(10_000)
  expect(action).toHaveBeenCalledTimes(1)
})
