import { render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { DatePad } from './date-pad'

const labels = {
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  erase: 'Effacer',
  clear: 'Vider',
  next: 'Suite',
  invalid: 'Jour inconnu',
}
const monthNames = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

function Example({ onChange, start = null }: { onChange: (value: string | null) => void; start?: string | null }) {
  const [value, setValue] = useState<string | null>(start)
  const change = (next: string | null) => {
    setValue(next)
    onChange(next)
  }
  return <DatePad legend="Naissance" value={value} onChange={change} labels={labels} monthNames={monthNames} />
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const current = () => document.querySelector('[aria-current="step"]')?.textContent

describe('DatePad', () => {
  it('goes from day to month to year by touch and reads the date out', async () => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} />)
    expect(screen.getByRole('group', { name: 'Naissance' })).toBeTruthy()
    await press('1')
    await press('2')
    expect(current()).toBe('Mois ')
    await press('mars')
    expect(current()).toBe('Année ')
    for (const digit of '1954') await press(digit)
    expect(onChange.mock.calls).toEqual([['1954-03-12']])
    expect(screen.getByRole('status').textContent).toBe('12 mars 1954')
  })

  it('takes a whole date from hardware digits', async () => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} />)
    await userEvent.keyboard('07121961')
    expect(onChange).toHaveBeenLastCalledWith('1961-12-07')
  })

  it.each([
    ['01012030', '2030-01-01'],
    ['1/1/1954', '1954-01-01'],
    ['1-12-1954', '1954-12-01'],
    ['20.01.2024', '2024-01-20'],
    ['4121961', '1961-12-04'],
  ])('takes %s from hardware keys', async (keys, date) => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} />)
    await userEvent.keyboard(keys)
    expect(onChange).toHaveBeenLastCalledWith(date)
  })

  it('goes on by touch after a day of one digit', async () => {
    render(<Example onChange={() => {}} />)
    await press('Suite')
    expect(current()).toMatch(/^Jour/)
    await press('1')
    await press('Suite')
    expect(current()).toBe('Mois ')
  })

  it('types over a day that stands there already', async () => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} start="1954-09-02" />)
    await userEvent.keyboard('05')
    expect(onChange).toHaveBeenLastCalledWith('1954-09-05')
  })

  it('opens at the part that is missing when it is sent back', async () => {
    const pad = (error?: string) => (
      <DatePad
        legend="Naissance"
        value={null}
        onChange={() => {}}
        labels={labels}
        monthNames={monthNames}
        error={error}
      />
    )
    const { rerender } = render(pad())
    await userEvent.keyboard('1')
    rerender(pad('Il manque une réponse'))
    expect(current()).toBe('Mois ')
  })

  it('keeps the keyboard inside: the next step takes the focus of the key that is gone', async () => {
    render(<Example onChange={() => {}} />)
    screen.getByRole('button', { name: '5' }).focus()
    await userEvent.keyboard('{Enter}')
    const months = within(screen.getByRole('group', { name: 'Mois' }))
    expect(document.activeElement).toBe(months.getByRole('button', { name: 'janvier' }))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(current()).toBe('Année ')
    expect(document.activeElement?.textContent).toBe('1')
  })

  it('withdraws a date that does not exist and says so', async () => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} start="2023-02-28" />)
    await userEvent.keyboard('30')
    expect(onChange).toHaveBeenLastCalledWith(null)
    expect(screen.getByRole('alert').textContent).toBe('Jour inconnu')
  })

  it('lets any part be changed and erased', async () => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} start="1954-09-12" />)
    await press('Année 1954')
    await press('Effacer')
    expect(onChange).toHaveBeenLastCalledWith(null)
    await userEvent.keyboard('5')
    expect(onChange).toHaveBeenLastCalledWith('1955-09-12')
    await press('Mois septembre')
    expect(screen.getByRole('button', { name: 'septembre', pressed: true })).toBeTruthy()
  })
})
