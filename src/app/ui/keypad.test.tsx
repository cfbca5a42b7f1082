import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Keypad } from './keypad'

describe('Keypad', () => {
  it('has ten digits and erasing keys, left to right in every language; a decimal key only when named', () => {
    const { rerender, container } = render(<Keypad labels={{ erase: 'Effacer', clear: 'Vider' }} onKey={() => {}} />)
    expect(screen.getAllByRole('button').map((key) => key.textContent)).toEqual([...'1234567890', 'Effacer', 'Vider'])
    expect(container.firstElementChild?.getAttribute('dir')).toBe('ltr')
    rerender(
      <Keypad labels={{ erase: 'Effacer', clear: 'Vider', comma: 'virgule' }} decimalSign="," onKey={() => {}} />,
    )
    expect(screen.getByRole('button', { name: 'virgule' }).textContent).toBe(',')
  })

  it('says which key was pressed', async () => {
    const onKey = vi.fn()
    render(<Keypad labels={{ erase: 'Effacer', clear: 'Vider' }} onKey={onKey} />)
    await userEvent.click(screen.getByRole('button', { name: '7' }))
    await userEvent.click(screen.getByRole('button', { name: 'Effacer' }))
    expect(onKey.mock.calls).toEqual([['7'], ['erase']])
  })
})
