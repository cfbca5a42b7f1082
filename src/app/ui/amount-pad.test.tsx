import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { AmountPad, type Per } from './amount-pad'

const labels = { erase: 'Effacer', clear: 'Tout effacer', comma: 'virgule' }

function Example({ onChange, start = null }: { onChange: (cents: number | null) => void; start?: number | null }) {
  const [value, setValue] = useState<number | null>(start)
  const [per, setPer] = useState<Per>('month')
  return (
    <AmountPad
      label="Loyer"
      value={value}
      onChange={(cents) => {
        setValue(cents)
        onChange(cents)
      }}
      perLabel="Par mois ou par an"
      per={per}
      perOptions={{ month: 'par mois', year: 'par an' }}
      onPerChange={setPer}
      labels={labels}
      currency="€"
      lang="fr"
    />
  )
}

const shown = () => screen.getByRole('status').textContent
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('AmountPad', () => {
  it('types on the screen, with the amount read out', async () => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} />)
    expect(screen.getByRole('group', { name: 'Loyer' })).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    for (const key of ['1', '2', '3', '4', 'virgule', '5']) await press(key)
    expect(onChange).toHaveBeenLastCalledWith(123450)
    expect(shown()).toBe('1\u202f234,5€')
    await press('Effacer')
    await press('Effacer')
    expect(onChange).toHaveBeenLastCalledWith(123400)
    await press('Tout effacer')
    expect(onChange).toHaveBeenLastCalledWith(null)
  })

  it('takes hardware digits, comma, point and Backspace wherever the focus is', async () => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} />)
    await userEvent.keyboard('45,2')
    expect(onChange).toHaveBeenLastCalledWith(4520)
    await userEvent.keyboard('{Backspace}{Backspace}.5')
    expect(onChange).toHaveBeenLastCalledWith(4550)
    await userEvent.keyboard('{Control>}7{/Control}')
    expect(onChange).toHaveBeenLastCalledWith(4550)
  })

  it('has one tab stop for the keys and moves among them with the arrows', async () => {
    render(<Example onChange={() => {}} />)
    const one = screen.getByRole('button', { name: '1' })
    one.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    expect(document.activeElement?.textContent).toBe('5')
    const stops = screen.getAllByRole('button').filter((button) => button.tabIndex === 0)
    expect(stops.map((stop) => stop.textContent)).toEqual(['5'])
    await userEvent.keyboard('{Enter}')
    expect(shown()).toBe('5€')
  })

  it('starts from the given amount and offers the period', async () => {
    render(<Example onChange={() => {}} start={45050} />)
    expect(shown()).toBe('450,50€')
    await userEvent.click(screen.getByRole('radio', { name: 'par an' }))
    expect(screen.getByRole('radio', { name: 'par an', checked: true })).toBeTruthy()
  })

  it('says its error and ties it to the group', () => {
    render(
      <AmountPad
        label="Loyer"
        value={1}
        onChange={() => {}}
        labels={labels}
        currency="€"
        error="Vérifiez le montant."
      />,
    )
    const described = screen.getByRole('group', { name: 'Loyer' }).getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toBe('Vérifiez le montant.')
    expect(screen.getByRole('alert').textContent).toBe('Vérifiez le montant.')
  })
})
