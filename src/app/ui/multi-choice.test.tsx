import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { describe, expect, it } from 'vitest'
import { MultiChoice } from './multi-choice'

type Income = 'salaire' | 'chomage' | 'aucun'
const options = [
  { value: 'salaire', label: 'Salaire' },
  { value: 'chomage', label: 'Chômage' },
  { value: 'aucun', label: 'Aucun' },
] as const

function Example() {
  const [value, setValue] = useState<Income[]>([])
  return (
    <>
      <MultiChoice legend="Revenus" options={options} none="aucun" value={value} onChange={setValue} />
      <output>{value.join(' ')}</output>
    </>
  )
}

const chosen = () => screen.getByRole('status').textContent
const press = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }))

describe('MultiChoice', () => {
  it('adds and takes away, in the order of the options', async () => {
    render(<Example />)
    expect(screen.getByRole('group', { name: 'Revenus' })).toBeTruthy()
    await press('Chômage')
    await press('Salaire')
    expect(chosen()).toBe('salaire chomage')
    await press('Chômage')
    expect(chosen()).toBe('salaire')
  })

  it('lets "none" and the others exclude each other', async () => {
    render(<Example />)
    await press('Salaire')
    await press('Aucun')
    expect(chosen()).toBe('aucun')
    await press('Chômage')
    expect(chosen()).toBe('chomage')
  })

  it('works with the keyboard', async () => {
    render(<Example />)
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(chosen()).toBe('chomage')
  })
})
