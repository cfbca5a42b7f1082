import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { BenefitCard } from './benefit-card'

describe('BenefitCard', () => {
  it('is one button that says state, name, amount and note', async () => {
    const onPress = vi.fn()
    render(
      <BenefitCard
        title="Revenu de solidarité active"
        short="RSA"
        amount="312 €"
        per="par mois"
        status="open"
        statusLabel="Possible"
        notes={['Dès la demande', null, 'À vérifier']}
        onPress={onPress}
      />,
    )
    const name = 'Possible Revenu de solidarité active RSA 312 € par mois Dès la demande À vérifier'
    await userEvent.click(screen.getByRole('button', { name }))
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('opens too when refused, and does not say the same name twice', async () => {
    const onPress = vi.fn()
    render(<BenefitCard title="Allocation (AAH)" short="AAH" status="refused" statusLabel="Fermée" onPress={onPress} />)
    const card = screen.getByRole('button', { name: 'Fermée Allocation (AAH)' })
    card.focus()
    await userEvent.keyboard('{Enter}')
    expect(onPress).toHaveBeenCalledOnce()
  })
})
