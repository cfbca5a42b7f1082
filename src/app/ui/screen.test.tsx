import { render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Screen } from './screen'

const actions = () => ({
  back: { label: 'Retour', onPress: vi.fn() },
  secondary: { label: 'Je ne sais pas', onPress: vi.fn() },
  primary: { label: 'Continuer', onPress: vi.fn() },
})

describe('Screen', () => {
  it('is the main landmark, named by its title, which takes the focus', () => {
    render(<Screen title="Votre loyer ?">…</Screen>)
    const main = screen.getByRole('main', { name: 'Votre loyer ?' })
    const title = within(main).getByRole('heading', { level: 1 })
    expect(document.activeElement).toBe(title)
  })

  it('takes the focus again when it is another question', () => {
    const { rerender } = render(<Screen key="a" title="Première" />)
    ;(document.activeElement as HTMLElement).blur()
    rerender(<Screen key="b" title="Seconde" />)
    expect(document.activeElement?.textContent).toBe('Seconde')
  })

  it('keeps Back first and the main action last, also with the keyboard', async () => {
    const { back, secondary, primary } = actions()
    render(<Screen title="T" back={back} secondary={secondary} primary={primary} />)
    expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual(['Retour', 'Je ne sais pas', 'Continuer'])
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(back.onPress).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(primary.onPress).toHaveBeenCalledOnce()
  })

  it('shows the main action as not ready', async () => {
    const { primary } = actions()
    render(<Screen title="T" primary={{ ...primary, disabled: true }} />)
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(primary.onPress).not.toHaveBeenCalled()
  })
})
