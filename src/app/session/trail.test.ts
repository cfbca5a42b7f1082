import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTrail, type Trail } from './trail'

interface Step {
  readonly screen: 'questions' | 'results' | 'benefit'
  readonly secret?: string
}

const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
let trail: Trail<Step>
afterEach(() => trail.leave())

describe('trail', () => {
  it('writes the name of the screen in the address, and a counter in the history', () => {
    trail = createTrail<Step>({ screen: 'questions' }, vi.fn())
    trail.go({ screen: 'benefit', secret: 'rsa' })
    expect([location.hash, history.state]).toEqual(['#/droit', 1])
    expect(trail.get().secret).toBe('rsa')
  })

  it('goes back to the screen before', async () => {
    trail = createTrail<Step>({ screen: 'questions' }, vi.fn())
    trail.go({ screen: 'results' })
    const back = popped()
    trail.back()
    await back
    expect(trail.get()).toEqual({ screen: 'questions' })
  })

  it('leaves the visit before its first screen', async () => {
    history.replaceState(null, '', '#/')
    const exit = vi.fn()
    trail = createTrail<Step>({ screen: 'questions' }, exit)
    const back = popped()
    trail.back()
    await back
    expect(exit).toHaveBeenCalledOnce()
  })

  it('left while a step back is on its way, counts its way home from where that step ends', () => {
    const moves: number[] = []
    const history = {
      state: null as unknown,
      pushState(state: unknown) {
        history.state = state
      },
      back: () => moves.push(-1),
      go: (delta: number) => moves.push(delta),
    }
    const browser = Object.assign(new EventTarget(), { history })
    trail = createTrail<Step>({ screen: 'questions' }, vi.fn(), browser as unknown as Window)
    trail.go({ screen: 'results' })
    trail.back()
    trail.back()
    trail.leave()
    expect(moves).toEqual([-1])
    history.state = 0
    browser.dispatchEvent(new PopStateEvent('popstate', { state: 0 }))
    history.state = null
    expect(moves).toEqual([-1, -1])
  })

  it('leads nowhere once it is left', async () => {
    history.replaceState(null, '', '#/')
    const exit = vi.fn()
    trail = createTrail<Step>({ screen: 'questions' }, exit)
    trail.go({ screen: 'benefit', secret: 'rsa' })
    const back = popped()
    trail.leave()
    await back
    expect([location.hash, history.state]).toEqual(['#/', null])
    expect(trail.get()).toEqual({ screen: 'questions' })
    const forward = popped()
    history.forward()
    await forward
    expect(trail.get()).toEqual({ screen: 'questions' })
  })
})
