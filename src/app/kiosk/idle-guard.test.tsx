import { act, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { french, said } from '../../../tests/walk'
import { idleLimits } from './idle'
import { IdleGuard } from './idle-guard'

const limits = idleLimits('answering')
const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000))
const warning = () => screen.queryByRole('alertdialog')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('idle guard', () => {
  it('warns, then lets go', () => {
    const gone = vi.fn()
    render(<IdleGuard words={french} limits={limits} onGone={gone} />)
    wait(89)
    expect(warning()).toBeNull()
    wait(2)
    expect(warning()).toHaveTextContent(said('kiosk.idle.title'))
    expect(gone).not.toHaveBeenCalled()
    wait(30)
    expect(gone).toHaveBeenCalled()
  })

  it('starts again at each gesture', () => {
    const gone = vi.fn()
    render(<IdleGuard words={french} limits={limits} onGone={gone} />)
    wait(80)
    fireEvent.pointerDown(document.body)
    wait(80)
    fireEvent.keyDown(document.body, { key: '1' })
    wait(80)
    expect(warning()).toBeNull()
  })

  it('can be prolonged as often as needed, with one large button', () => {
    const gone = vi.fn()
    render(<IdleGuard words={french} limits={limits} onGone={gone} />)
    for (let times = 0; times < 12; times += 1) {
      wait(95)
      fireEvent.click(screen.getByText(said('kiosk.idle.stay')))
      expect(warning()).toBeNull()
    }
    expect(gone).not.toHaveBeenCalled()
  })

  it('lets the visitor leave at once', () => {
    const gone = vi.fn()
    render(<IdleGuard words={french} limits={limits} onGone={gone} />)
    wait(95)
    fireEvent.click(screen.getByText(said('kiosk.quit')))
    expect(gone).toHaveBeenCalledOnce()
  })
})
