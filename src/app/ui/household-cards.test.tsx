import { render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { describe, expect, it } from 'vitest'
import { type Household, HouseholdCards, MAX_CHILDREN, nextChild } from './household-cards'

const labels = {
  you: 'Vous',
  partner: 'Conjoint',
  union: 'Vous êtes…',
  child: (rank: number) => `Enfant ${rank}`,
  addPartner: 'Ajouter un conjoint',
  addChild: 'Ajouter un enfant',
  remove: 'Enlever',
  removePartner: 'Enlever le conjoint',
  removeChild: (rank: number) => `Enlever l’enfant ${rank}`,
}

const unions = [
  { value: 'mariage', label: 'Mariés' },
  { value: 'pacs', label: 'Pacsés' },
]

function Example({ start }: { start: Household }) {
  const [value, setValue] = useState(start)
  return (
    <>
      <HouseholdCards legend="Qui vit avec vous ?" value={value} onChange={setValue} unions={unions} labels={labels} />
      <p data-testid="value">{JSON.stringify(value)}</p>
    </>
  )
}

const value = () => JSON.parse(screen.getByTestId('value').textContent ?? '') as Household
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const people = () => within(screen.getByRole('list')).getAllByRole('listitem')

describe('HouseholdCards', () => {
  it('starts with you alone, who cannot be removed', () => {
    render(<Example start={{ conjoint: null, enfants: [] }} />)
    expect(people().map((card) => card.textContent)).toEqual(['Vous'])
    expect(within(people()[0] as HTMLElement).queryByRole('button')).toBeNull()
  })

  it('adds one partner and children', async () => {
    render(<Example start={{ conjoint: null, enfants: [] }} />)
    await press('Ajouter un conjoint')
    expect(screen.queryByRole('button', { name: 'Ajouter un conjoint' })).toBeNull()
    await press('Ajouter un enfant')
    expect(value()).toEqual({ conjoint: '', enfants: ['enfant1'] })
    await userEvent.click(screen.getByRole('radio', { name: 'Pacsés' }))
    expect(value()).toEqual({ conjoint: 'pacs', enfants: ['enfant1'] })
  })

  it('removes the named child, keeps the ids of the others, and keeps the focus in the list', async () => {
    render(<Example start={{ conjoint: 'pacs', enfants: ['enfant1', 'enfant2', 'enfant3'] }} />)
    await press('Enlever l’enfant 2')
    expect(value().enfants).toEqual(['enfant1', 'enfant3'])
    expect(document.activeElement).toBe(screen.getByRole('list'))
    await press('Enlever le conjoint')
    expect(value().conjoint).toBeNull()
  })

  it('stops at twelve children', () => {
    const enfants = Array.from({ length: MAX_CHILDREN - 1 }, (_, index) => `enfant${index + 1}`)
    const { rerender } = render(
      <HouseholdCards
        legend="L"
        value={{ conjoint: null, enfants }}
        onChange={() => {}}
        unions={unions}
        labels={labels}
      />,
    )
    expect(screen.getByRole('button', { name: 'Ajouter un enfant' })).toBeTruthy()
    const full = { conjoint: null, enfants: [...enfants, nextChild(enfants)] }
    rerender(<HouseholdCards legend="L" value={full} onChange={() => {}} unions={unions} labels={labels} />)
    expect(screen.queryByRole('button', { name: 'Ajouter un enfant' })).toBeNull()
  })

  it('gives a new child the first free id', () => {
    expect(nextChild([])).toBe('enfant1')
    expect(nextChild(['enfant1', 'enfant3'])).toBe('enfant2')
  })
})
