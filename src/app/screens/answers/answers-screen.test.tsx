import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { answersOf, french, said, TODAY } from '../../../../tests/walk'
import { foyer, loyer } from '../../../law/facts'
import { menage } from '../../../law/menage'
import { AnswersScreen } from './answers-screen'

const answers = answersOf([foyer, menage, { conjoint: null, enfants: [] }], [loyer, menage, 45_000])

describe('list of answers', () => {
  it('lets any of them be changed', async () => {
    const change = vi.fn()
    render(
      <AnswersScreen
        words={french}
        answers={answers}
        today={TODAY}
        undecided={false}
        onChange={change}
        onContinue={vi.fn()}
        onBack={vi.fn()}
      />,
    )
    expect(screen.getByText(/450.€ par mois/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /Changer Loyer/ }))
    expect(change).toHaveBeenCalledWith(loyer, menage)
  })

  it('leads on when questions remain', async () => {
    const go = vi.fn()
    render(
      <AnswersScreen
        words={french}
        answers={answers}
        today={TODAY}
        undecided
        onChange={vi.fn()}
        onContinue={go}
        onBack={vi.fn()}
      />,
    )
    await userEvent.click(screen.getByRole('button', { name: said('results.continue') }))
    expect(go).toHaveBeenCalledOnce()
  })
})
