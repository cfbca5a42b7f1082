import { render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { french, said } from '../../../../tests/walk'
import { EndScreen } from './end-screen'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('end of a visit', () => {
  it('says that everything is erased, then makes room for the next visitor', () => {
    const done = vi.fn()
    render(<EndScreen words={french} onDone={done} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(said('kiosk.end.title'))
    vi.advanceTimersByTime(5_000)
    expect(done).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2_000)
    expect(done).toHaveBeenCalledOnce()
  })

  it('can be left at once', () => {
    const done = vi.fn()
    render(<EndScreen words={french} onDone={done} />)
    screen.getByRole('button', { name: said('kiosk.end.again') }).click()
    expect(done).toHaveBeenCalledOnce()
  })
})
