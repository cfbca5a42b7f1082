import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { describe, expect, it } from 'vitest'
import { NumberPad } from './number-pad'

function Example({ digits }: { digits?: number }) {
  const [value, setValue] = useState<number | null>(null)
  const labels = { erase: 'Effacer', clear: 'Tout effacer' }
  return (
    <>
      <NumberPad label="Heures" value={value} onChange={setValue} labels={labels} digits={digits} unit="h" />
      <p data-testid="value">{String(value)}</p>
    </>
  )
}

const value = () => screen.getByTestId('value').textContent

describe('NumberPad', () => {
  it('types whole numbers on the screen and on hardware keys', async () => {
    render(<Example />)
    await userEvent.click(screen.getByRole('button', { name: '3' }))
    await userEvent.keyboard('5,')
    expect(value()).toBe('35')
    expect(screen.getByRole('status').textContent).toBe('35h')
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}')
    expect(value()).toBe('null')
  })

  it('takes its longest number and no further digit', async () => {
    render(<Example digits={2} />)
    await userEvent.keyboard('12')
    expect(value()).toBe('12')
    await userEvent.keyboard('3')
    expect(value()).toBe('12')
  })

  it('clears all', async () => {
    render(<Example />)
    await userEvent.keyboard('12')
    await userEvent.click(screen.getByRole('button', { name: 'Tout effacer' }))
    expect(value()).toBe('null')
  })
})
