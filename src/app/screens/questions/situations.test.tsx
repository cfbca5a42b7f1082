import { screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { calm, children, fact, press, show } from '../../../../tests/question-shown'
import { said as t } from '../../../../tests/walk'
import type { Question } from '../../../engine/questions'
import type { Subject } from '../../../engine/types'
import { demandeur, enfant, menage } from '../../../law/menage'

describe('a list to tick', () => {
  const line = (id: string, subject: Subject) => ({ fact: fact(id), subject })
  const question: Question = {
    id: 'situations',
    asks: [
      line('etudie', demandeur),
      line('enceinte', demandeur),
      line('residenceAlternee', enfant('enfant1')),
      line('residenceAlternee', enfant('enfant2')),
      line('colocation', menage),
    ],
  }
  const box = (name: string) => screen.getByRole('checkbox', { name })
  const answered = (onAnswer: ReturnType<typeof show>['onAnswer']) =>
    Object.fromEntries(onAnswer.mock.calls[0]?.[0] ?? [])
  const nothing = {
    'etudie@demandeur': false,
    'enceinte@demandeur': false,
    'residenceAlternee@enfant1': false,
    'residenceAlternee@enfant2': false,
    'colocation@menage': false,
  }

  it('is grouped by person, children together', () => {
    show(question)
    const groups = screen.getAllByRole('group').flatMap((group) => group.querySelector('legend')?.textContent ?? [])
    expect(groups).toEqual([
      t('common.people.demandeur'),
      t('common.people.aChild'),
      t('common.people.household'),
      t('questions.ui.orNone'),
    ])
  })

  it('takes what is ticked for true and the rest for untrue', async () => {
    const { onAnswer, user } = show(question)
    await user.click(box(t('questions.enceinte.tickYou')))
    await user.click(box(t('questions.colocation.tick')))
    await user.click(press(t('questions.ui.continue')))
    expect(answered(onAnswer)).toEqual({ ...nothing, 'enceinte@demandeur': true, 'colocation@menage': true })
  })

  it('asks which child, and waits for the answer', async () => {
    const { onAnswer, user } = show(question)
    await user.click(box(t('questions.residenceAlternee.tick')))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(t('questions.errors.which'))
    await user.click(box('Enfant 2'))
    await calm()
    await user.click(press(t('questions.ui.continue')))
    expect(answered(onAnswer)).toEqual({ ...nothing, 'residenceAlternee@enfant2': true })
  })

  it('wants to be told that nothing is true', async () => {
    const { onAnswer, user } = show(question)
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(t('questions.errors.tick'))
    await user.click(box(t('questions.enceinte.tickYou')))
    await user.click(box(t('questions.ui.none')))
    expect(box(t('questions.enceinte.tickYou'))).not.toBeChecked()
    await calm()
    await user.click(press(t('questions.ui.continue')))
    expect(answered(onAnswer)).toEqual(nothing)
  })

  it('shows what was ticked before', () => {
    show(question, new Map([...children, ...Object.entries({ ...nothing, 'residenceAlternee@enfant1': true })]))
    expect(box('Enfant 1')).toBeChecked()
    expect(box(t('questions.ui.none'))).not.toBeChecked()
  })
})
