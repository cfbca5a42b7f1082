import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { Modal } from './modal'

describe('Modal', () => {
  it('opens as a modal, named and described, with the focus on its title', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
    render(<Modal title="Êtes-vous là ?">Sans réponse, tout sera effacé.</Modal>)
    const dialog = screen.getByRole('dialog', { name: 'Êtes-vous là ?' })
    expect(showModal).toHaveBeenCalledOnce()
    expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).toContain('effacé')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Êtes-vous là ?' }))
  })

  it('interrupts as an alert', () => {
    render(<Modal title="Attention" role="alert" />)
    expect(screen.getByRole('alertdialog', { name: 'Attention' })).toBeTruthy()
  })

  it('leaves Escape to its owner, and stays open without one', () => {
    const onClose = vi.fn()
    const { rerender } = render(<Modal title="T" onClose={onClose} />)
    const pressEscape = () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(pressEscape()).toBe(false)
    expect(onClose).toHaveBeenCalledOnce()
    rerender(<Modal title="T" />)
    expect(pressEscape()).toBe(false)
    expect(screen.getByRole('dialog')).toBeTruthy()
  })

  it('gives the focus back', () => {
    const { rerender } = render(<button type="button">Ouvrir</button>)
    const opener = screen.getByRole('button')
    opener.focus()
    const both = (open: boolean) => (
      <>
        <button type="button">Ouvrir</button>
        {open && <Modal title="T" />}
      </>
    )
    rerender(both(true))
    const before = screen.getByText('Ouvrir')
    before.focus()
    rerender(both(false))
    rerender(both(true))
    expect(document.activeElement?.textContent).toBe('T')
    rerender(both(false))
    expect(document.activeElement).toBe(before)
  })
})
