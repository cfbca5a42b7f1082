import { fireEvent, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Button, DOUBLE_PRESS_MS } from './button'

function clickAt(element: Element, timeStamp: number, clientX = 0) {
  const event = new MouseEvent('click', { bubbles: true, clientX })
  Object.defineProperty(event, 'timeStamp', { value: timeStamp })
  fireEvent(element, event)
}

describe('Button', () => {
  it('acts by touch, Enter and Space', async () => {
    const onPress = vi.fn()
    render(<Button onPress={onPress}>Suite</Button>)
    const button = screen.getByRole('button', { name: 'Suite' })
    button.focus()
    await userEvent.keyboard('{Enter}')
    expect(onPress).toHaveBeenCalledTimes(1)
    await new Promise((done) => setTimeout(done, DOUBLE_PRESS_MS + 20))
    await userEvent.keyboard(' ')
    expect(onPress).toHaveBeenCalledTimes(2)
  })

  it('counts a double press once, and a later one again', () => {
    const onPress = vi.fn()
    render(<Button onPress={onPress}>Suite</Button>)
    const button = screen.getByRole('button')
    clickAt(button, 1000)
    clickAt(button, 1000 + DOUBLE_PRESS_MS - 1)
    expect(onPress).toHaveBeenCalledTimes(1)
    clickAt(button, 1000 + DOUBLE_PRESS_MS)
    expect(onPress).toHaveBeenCalledTimes(2)
  })

  it('counts a double press once even where the next screen has put another button', () => {
    const pressed = vi.fn()
    render(
      <>
        <Button onPress={() => pressed('first')}>Un</Button>
        <Button onPress={() => pressed('second')}>Deux</Button>
      </>,
    )
    const [first, second] = screen.getAllByRole('button') as [HTMLElement, HTMLElement]
    clickAt(first, 5000, 200)
    clickAt(second, 5000 + DOUBLE_PRESS_MS - 1, 210)
    expect(pressed.mock.calls).toEqual([['first']])
    clickAt(second, 5000 + DOUBLE_PRESS_MS - 1, 300)
    expect(pressed.mock.calls).toEqual([['first'], ['second']])
  })

  it('does nothing while disabled', async () => {
    const onPress = vi.fn()
    render(
      <Button onPress={onPress} disabled>
        Suite
      </Button>,
    )
    await userEvent.click(screen.getByRole('button'))
    expect(onPress).not.toHaveBeenCalled()
  })

  it('can be a toggle and point to its explanation', () => {
    render(
      <>
        <p id="why">Pour lire mieux</p>
        <Button onPress={() => {}} pressed describedBy="why" icon="contrast">
          Contraste
        </Button>
      </>,
    )
    const button = screen.getByRole('button', { name: 'Contraste', pressed: true })
    expect(button.getAttribute('aria-describedby')).toBe('why')
  })
})
