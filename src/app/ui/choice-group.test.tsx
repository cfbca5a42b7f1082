import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { ChoiceGroup } from './choice-group'

const options = [
  { value: 'a', label: 'Locataire', hint: 'Vous payez un loyer' },
  { value: 'b', label: 'Propriétaire' },
] as const

function Example({ onChange }: { onChange: (value: string) => void }) {
  const [value, setValue] = useState<'a' | 'b' | null>(null)
  const change = (chosen: 'a' | 'b') => {
    setValue(chosen)
    onChange(chosen)
  }
  return <ChoiceGroup legend="Logement" options={options} value={value} onChange={change} />
}

describe('ChoiceGroup', () => {
  it('is a named group of radio buttons with their hints apart', () => {
    render(<Example onChange={() => {}} />)
    expect(screen.getByRole('group', { name: 'Logement' })).toBeTruthy()
    const radio = screen.getByRole('radio', { name: 'Locataire' })
    const hint = document.getElementById(radio.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toBe('Vous payez un loyer')
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(2)
  })

  it('answers by touching the words', async () => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} />)
    await userEvent.click(screen.getByText('Propriétaire'))
    expect(onChange).toHaveBeenLastCalledWith('b')
    expect(screen.getByRole('radio', { name: 'Propriétaire', checked: true })).toBeTruthy()
  })

  it('answers with Space and the arrows, as radio buttons do', async () => {
    const onChange = vi.fn()
    render(<Example onChange={onChange} />)
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(onChange).toHaveBeenLastCalledWith('a')
    await userEvent.keyboard('{ArrowDown}')
    expect(onChange).toHaveBeenLastCalledWith('b')
  })
})
