import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { describe, expect, it } from 'vitest'
import { Screen, ScreenFoot } from '../ui/screen'
import { TermTools } from './term-tools'
import { glossaryOf } from './words'

const GLOSSARY = glossaryOf('fr', {
  ui: { open: 'Mots', title: 'Les mots', hint: 'Touchez.', also: 'Aussi', close: 'Fermer' },
  terms: {
    caf: { name: 'La Caf', forms: 'Caf', text: 'Elle paie des aides.' },
    bail: { name: 'Le bail', forms: 'bail', text: 'Un contrat.' },
    rsa: { name: 'Le RSA', forms: 'RSA', text: 'Un minimum.' },
  },
})

function Visit({ first, then }: { first: string; then?: string }) {
  const [text, setText] = useState(first)
  return (
    <ScreenFoot.Provider value={<TermTools glossary={GLOSSARY} />}>
      <Screen title="Titre">
        <p>{text}</p>
        <button type="button" onClick={() => then !== undefined && setText(then)}>
          Un bail
        </button>
      </Screen>
    </ScreenFoot.Provider>
  )
}

const opener = () => screen.findByRole('button', { name: 'Mots' })
/** Names of the words that the dialog offers. */
const offered = () => screen.getAllByRole('listitem').map((item) => item.textContent)

describe('the words of a screen', () => {
  it('are listed in the order of the screen, those of its buttons too', async () => {
    render(<Visit first="Le RSA de la Caf, et la Caf encore." />)
    fireEvent.click(await opener())
    expect(screen.getByRole('dialog', { name: 'Les mots' })).toBeTruthy()
    expect(offered()).toEqual(['Le RSA', 'La Caf', 'Le bail'])
  })

  it('are explained one at a time, with the others beside', async () => {
    render(<Visit first="La Caf." />)
    fireEvent.click(await opener())
    fireEvent.click(screen.getByRole('button', { name: 'La Caf' }))
    expect(screen.getByRole('dialog', { name: 'La Caf' }).textContent).toContain('Elle paie des aides.')
    expect(document.activeElement?.textContent).toBe('La Caf')
    expect(offered()).toEqual(['Le bail'])
  })

  it('give the focus back to the button', async () => {
    render(<Visit first="La Caf." />)
    const button = await opener()
    button.focus()
    fireEvent.click(button)
    fireEvent.click(screen.getByRole('button', { name: 'La Caf' }))
    await act(() => new Promise((done) => setTimeout(done, 450)))
    fireEvent.click(screen.getByRole('button', { name: 'Fermer' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  it('follow what the screen shows', async () => {
    render(<Visit first="La Caf." then="Le RSA." />)
    await opener()
    fireEvent.click(screen.getByRole('button', { name: 'Un bail' }))
    // Marked at leisure: the list is of what is there when it is opened.
    await act(() => new Promise((done) => setTimeout(done, 600)))
    fireEvent.click(await opener())
    expect(offered()).toEqual(['Le RSA', 'Le bail'])
  })

  it('are not offered where there are none', async () => {
    render(
      <ScreenFoot.Provider value={<TermTools glossary={GLOSSARY} />}>
        <Screen title="Rien">
          <p>Rien à expliquer.</p>
        </Screen>
      </ScreenFoot.Provider>,
    )
    await waitFor(() => new Promise((done) => setTimeout(done, 500)))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
